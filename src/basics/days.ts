import { DAY_MS } from './durations.ts';

/** The UTC date of a moment: `2026-11-23`. */
export function dayOf(timeMs: number): string {
  return new Date(timeMs).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** The UTC date a number of days before a moment. */
export function dayBefore(timeMs: number, days: number): string {
  return dayOf(timeMs - days * DAY_MS);
}
