import { readDate } from './note-date.ts';
import { writtenAt } from './yaml-lines.ts';

/**
 * Puts back what is written where YAML made a date of it: it makes 1 March of 30 February, and another day
 * of an hour in another zone. What only YAML can read (`2022-5-6 9:05:00`) stays what it read.
 */
export function withWrittenDates(
  values: Readonly<Record<string, unknown>>,
  lines: readonly string[],
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(values).map(([key, value]) => {
    const written = value instanceof Date ? writtenAt(key, lines) : '';
    return [key, value instanceof Date && isBetter(written, value) ? written : value] as const;
  });
  return Object.fromEntries(entries);
}

function isBetter(written: string, date: Date): boolean {
  const [, day] = /^\d{4}-\d\d?-(\d\d?)/.exec(written) ?? [];
  return day !== undefined && (readDate(written) !== null || Number(day) !== date.getUTCDate());
}
