import { readDate } from './note-date.ts';
import { linesOfKey, writtenAt } from './yaml-lines.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * Restores what the author wrote where YAML changes its meaning: YAML reads the version 3.10 as the
 * number 3.1, 30 February as 1 March, and a time in another zone as another day. Values that only
 * YAML can read (`2022-5-6 9:05:00`) stay as YAML read them.
 */
export function withWrittenValues(values: Values, lines: readonly string[]): Values {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, asWritten(key, value, lines)]),
  );
}

function asWritten(key: string, value: unknown, lines: readonly string[]): unknown {
  if (Array.isArray(value)) return withWrittenNumbers(value, linesOfKey(key, lines));
  const isNumber = typeof value === 'number';
  if (!isNumber && !(value instanceof Date)) return value;
  const written = writtenAt(key, lines);
  const isBetter = isNumber ? /^[-+.]?\d/.test(written) : isBetterDate(written, value);
  return isBetter ? written : value;
}

/**
 * Restores the numbers of a list, in order. If the list was written with a different number of
 * them, it stays as YAML read it.
 */
function withWrittenNumbers(list: readonly unknown[], lines: readonly string[]): unknown {
  const words = lines.flatMap((line) =>
    line
      .split(/\s#/, 1)
      .join()
      .split(/[\s,[\]]+/),
  );
  const written = words.filter((word) => /\d/.test(word) && !Number.isNaN(Number(word)));
  const numbers = list.filter((value) => typeof value === 'number');
  if (numbers.length !== written.length) return list;
  const next = written.values();
  return list.map((value) => (typeof value === 'number' ? next.next().value : value));
}

function isBetterDate(written: string, date: Date): boolean {
  const [, day] = /^\d{4}-\d\d?-(\d\d?)/.exec(written) ?? [];
  return day !== undefined && (readDate(written) !== null || Number(day) !== date.getUTCDate());
}
