import { DAY_MS, MINUTE_MS } from '../../basics/durations.ts';

const QUARTER_MS = 91 * DAY_MS;

/** Quarters of a year: in one of them, clocks that change in spring and autumn differ from those that don't. */
const QUARTERS: readonly number[] = [0, 1, 2, 3];

/**
 * What wall clocks in a place show at a moment, in milliseconds since 1970 as if they showed UTC: `2026-03-29 02:30`
 * is `Date.parse('2026-03-29T02:30Z')` everywhere.
 */
export type WallClock = (atMs: number) => number;

/**
 * The wall clock of a time zone, by the machine's data. Creating one takes half a millisecond, reading it some
 * microseconds.
 *
 * @throws {RangeError} for a time zone that the machine does not know
 */
export function wallClockIn(timeZone: string): WallClock {
  // Swedish dates are written like ISO 8601.
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return (atMs) => Date.parse(`${format.format(atMs).replace(' ', 'T')}Z`);
}

/** Of time zones whose clocks show the same throughout the year from `nowMs` on, only the first. */
export function differentClocks(zones: readonly string[], nowMs: number): readonly string[] {
  if (zones.length < 2) return zones;
  const zoneByTimes = new Map<string, string>();
  for (const zone of zones) {
    const clock = wallClockIn(zone);
    const times = QUARTERS.map((quarter) => clock(nowMs + quarter * QUARTER_MS)).join();
    if (!zoneByTimes.has(times)) zoneByTimes.set(times, zone);
  }
  return [...zoneByTimes.values()];
}

/**
 * The first moment at which a clock shows a date and time, or a later one if it skips that: 02:30 on the last Sunday
 * of March comes at 03:00 in Berlin, and 23:30 on the Saturday before it at midnight in Nuuk. A time that is shown
 * twice in autumn comes the first time.
 *
 * @param wallMs a whole minute, in the form of {@link WallClock}
 */
export function firstMomentOf(wallMs: number, clock: WallClock): number {
  const aheadBy = (atMs: number): number => clock(atMs) - atMs;
  const asBefore = wallMs - aheadBy(wallMs - DAY_MS);
  if (clock(asBefore) === wallMs) return asBefore;
  let atMs = wallMs - aheadBy(wallMs + DAY_MS);
  while (clock(atMs) < wallMs) atMs += MINUTE_MS;
  return atMs;
}
