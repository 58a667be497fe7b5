import { DAY_MS, MINUTE_MS } from '../../basics/durations.ts';

const QUARTER_MS = 91 * DAY_MS;

/** Of a year: in one of them, clocks that change in spring and autumn differ from those that don't. */
const QUARTERS: readonly number[] = [0, 1, 2, 3];

/**
 * What the clocks on the walls of a place show at a moment, as the moment at which a clock that shows UTC shows the
 * same, in milliseconds since 1970: `2026-03-29 02:30` is `Date.parse('2026-03-29T02:30Z')` everywhere.
 */
export type WallClock = (atMs: number) => number;

/**
 * The clocks of a time zone, by the machine's data. To make one takes half a millisecond, to read it some microseconds.
 *
 * @throws {RangeError} for a zone that the machine does not know
 */
export function wallClockIn(timeZone: string): WallClock {
  // Swedes write dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return (atMs) => Date.parse(`${format.format(atMs).replace(' ', 'T')}Z`);
}

/** The first of all zones whose clocks show the same throughout the year that begins at a moment. */
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
 * The first moment at which clocks show a date and time, or a later one where they skip it: 02:30 of the last Sunday
 * of March comes at 03:00 in Berlin, and 23:30 of the Saturday before it at midnight in Nuuk. What they show twice
 * in autumn comes the first time.
 *
 * @param wallMs a whole minute, as {@link WallClock} states it
 */
export function firstMomentOf(wallMs: number, clock: WallClock): number {
  const aheadBy = (atMs: number): number => clock(atMs) - atMs;
  const asBefore = wallMs - aheadBy(wallMs - DAY_MS);
  if (clock(asBefore) === wallMs) return asBefore;
  let atMs = wallMs - aheadBy(wallMs + DAY_MS);
  while (clock(atMs) < wallMs) atMs += MINUTE_MS;
  return atMs;
}
