import { DAY_MS } from '../durations.ts';

/** How many days the texts of questions are kept. */
export const KEEP_QUESTIONS_DAYS = 30;

/** For how many days a server's data is kept after the bot was removed, in case that was a mistake. */
export const KEEP_DEPARTED_DAYS = 7;

/** The day of a moment in UTC: `2026-11-23`. */
export function dayOf(timeMs: number): string {
  return new Date(timeMs).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** The day a number of days before a moment, in UTC. */
export function dayBefore(timeMs: number, days: number): string {
  return dayOf(timeMs - days * DAY_MS);
}
