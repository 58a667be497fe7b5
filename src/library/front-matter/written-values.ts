import { readDate } from './note-date.ts';
import { linesOfKey, writtenAt } from './yaml-lines.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * Puts back what is written where YAML made something else of it: it makes the number 3.1 of the version
 * 3.10, 1 March of 30 February, and another day of an hour in another zone. What only YAML can read
 * (`2022-5-6 9:05:00`) stays what it read.
 */
export function withWrittenValues(values: Values, lines: readonly string[]): Values {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, asWritten(key, value, lines)]),
  );
}

function asWritten(key: string, value: unknown, lines: readonly string[]): unknown {
  if (Array.isArray(value)) return withWrittenNumbers(value, linesOfKey(key, lines));
  const written = writtenAt(key, lines);
  if (typeof value === 'number') return /^[-+.]?\d/.test(written) ? written : value;
  return value instanceof Date && isBetter(written, value) ? written : value;
}

/** The numbers of a list, in the order in which they are written; those of YAML where it is not clear. */
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

function isBetter(written: string, date: Date): boolean {
  const [, day] = /^\d{4}-\d\d?-(\d\d?)/.exec(written) ?? [];
  return day !== undefined && (readDate(written) !== null || Number(day) !== date.getUTCDate());
}
