import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, MINUTE_MS } from '../../../src/basics/durations.ts';
import { createCalendar } from '../../../src/daily/time/calendar.ts';
import {
  type Due,
  EVERY_DAY,
  isTimeZone,
  type Schedule,
} from '../../../src/daily/time/schedule.ts';

const { nextDue } = createCalendar();

const HALF_AN_HOUR = 30 * MINUTE_MS;

const at = (iso: string): number => Date.parse(iso);
const times = (dues: readonly { readonly atMs: number }[]): string[] =>
  dues.map(({ atMs }) => new Date(atMs).toISOString());

describe('nextDue', () => {
  it('keeps the local time when the offset changes', () => {
    const schedule = { minuteOfDay: 9 * 60, timeZone: 'Europe/Berlin', weekdays: EVERY_DAY };

    const dues = nextDues(schedule, at('2026-10-24T00:00:00Z'), 2);

    expect(times(dues)).toEqual(['2026-10-24T07:00:00.000Z', '2026-10-25T08:00:00.000Z']);
  });

  it('comes at the first minute that exists when spring skips the time', () => {
    const schedule = { minuteOfDay: 2 * 60 + 30, timeZone: 'Europe/Berlin', weekdays: EVERY_DAY };

    const dues = nextDues(schedule, at('2026-03-28T12:00:00Z'), 2);

    expect(times(dues)).toEqual(['2026-03-29T01:00:00.000Z', '2026-03-30T00:30:00.000Z']);
  });

  it('comes once, the first time, when autumn repeats the time', () => {
    const schedule = { minuteOfDay: 2 * 60 + 30, timeZone: 'Europe/Berlin', weekdays: EVERY_DAY };

    const dues = nextDues(schedule, at('2026-10-24T12:00:00Z'), 2);

    expect(times(dues)).toEqual(['2026-10-25T00:30:00.000Z', '2026-10-26T01:30:00.000Z']);
  });

  it('does not come again on a date that was due, even when the clock is set back', () => {
    const schedule = { minuteOfDay: 9 * 60, timeZone: 'Asia/Tokyo', weekdays: EVERY_DAY };

    const due = nextDue(schedule, at('2026-05-01T20:00:00Z'), '2026-05-02');

    expect(due.localDate).toBe('2026-05-03');
  });

  it('keeps to the weekdays that were asked for', () => {
    const mondayAndFriday = 0b1_0001;
    const schedule = { minuteOfDay: 600, timeZone: 'UTC', weekdays: mondayAndFriday };

    const dues = nextDues(schedule, at('2026-11-23T12:00:00Z'), 3);

    expect(dues.map(({ localDate }) => localDate)).toEqual([
      '2026-11-27',
      '2026-11-30',
      '2026-12-04',
    ]);
  });

  it('comes at midnight when spring skips the last hour of a day', () => {
    const schedule = { minuteOfDay: 23 * 60 + 30, timeZone: 'America/Nuuk', weekdays: EVERY_DAY };

    const dues = nextDues(schedule, at('2026-03-28T12:00:00Z'), 2);

    expect(times(dues)).toEqual(['2026-03-29T01:00:00.000Z', '2026-03-30T00:30:00.000Z']);
    expect(dues.map(({ localDate }) => localDate)).toEqual(['2026-03-28', '2026-03-29']);
  });

  it('leaves no day out that began while the one before was still to come', () => {
    const saturday = 0b010_0000;
    const schedule = { minuteOfDay: 23 * 60 + 30, timeZone: 'America/Nuuk', weekdays: saturday };

    const dues = nextDues(schedule, at('2026-03-29T00:59:59Z'), 2);

    expect(dues.map(({ localDate }) => localDate)).toEqual(['2026-03-28', '2026-04-04']);
  });

  it('refuses a schedule without days, which is never due', () => {
    const schedule = { minuteOfDay: 540, timeZone: 'UTC', weekdays: 0 };

    expect(() => nextDue(schedule, 0)).toThrow(RangeError);
  });

  it('gives each date of a year once, in order, in any zone at any minute', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const minutes = fc.integer({ min: 0, max: 1439 });
    const years = fc.integer({ min: 2026, max: 2035 });

    fc.assert(
      fc.property(zones, minutes, years, (timeZone, minuteOfDay, year) => {
        const schedule = { minuteOfDay, timeZone, weekdays: EVERY_DAY };

        const dues = nextDues(schedule, at(`${year}-01-01T12:00:00Z`), 366);

        for (const [place, due] of dues.entries()) {
          const before = dues[place - 1];
          if (before === undefined) continue;
          expect(at(due.localDate) - at(before.localDate)).toBe(DAY_MS);
          expect(due.atMs).toBeGreaterThan(before.atMs);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('comes as soon as a clock shows the time or a later one, around every change of clocks in ten years', () => {
    const asks = zonesWithChanges().flatMap(({ changes, ...zone }) =>
      changes.flatMap((dayMs) =>
        HALF_HOURS.map((minuteOfDay) => ({ ...zone, dayMs, minuteOfDay })),
      ),
    );

    const wrong = asks.filter(({ timeZone, clock, dayMs, minuteOfDay }) => {
      const schedule = { minuteOfDay, timeZone, weekdays: EVERY_DAY };
      const dues = nextDues(schedule, dayMs - DAY_MS, 3);
      const dates = dues.map(({ localDate }) => at(localDate));
      const isGap = dates.some((date, place) => date !== (dates[0] ?? 0) + place * DAY_MS);
      const isOff = dues.some(({ atMs, localDate }) => {
        const wishedMs = at(localDate) + minuteOfDay * MINUTE_MS;
        const hoursBefore = [1, 2, 3, 4].map((place) => clock(atMs - place * HALF_AN_HOUR));
        return clock(atMs) < wishedMs || Math.max(...hoursBefore) >= wishedMs;
      });
      return isGap || isOff;
    });

    expect(asks.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});

describe('isTimeZone', () => {
  it('knows the names of the tz database and no others', () => {
    expect(isTimeZone('America/Argentina/Buenos_Aires')).toBe(true);
    expect(isTimeZone('Berlin')).toBe(false);
  });
});

/** The times when a subscription is due, one after another. */
function nextDues(schedule: Schedule, afterMs: number, count: number): readonly Due[] {
  const dues: Due[] = [];
  while (dues.length < count) {
    const last = dues.at(-1);
    dues.push(nextDue(schedule, last?.atMs ?? afterMs, last?.localDate));
  }
  return dues;
}

/** As minutes after midnight. */
const HALF_HOURS = Array.from({ length: 48 }, (_, place) => place * 30);

/**
 * Zones and the days of ten years on which their clocks change, without zones that have the same
 * clocks.
 */
function zonesWithChanges() {
  const weeks = daysFrom(at('2026-01-01T00:00:00Z'), 522, 7);
  const distinct = new Map<string, { readonly timeZone: string; readonly clock: Clock }>();
  for (const timeZone of Intl.supportedValuesOf('timeZone')) {
    const clock = clockIn(timeZone);
    distinct.set(weeks.map((ms) => clock(ms) - ms).join(), { timeZone, clock });
  }
  return [...distinct].map(([key, zone]) => {
    const ahead = key.split(',');
    const changing = weeks.slice(1).filter((_, week) => ahead[week] !== ahead[week + 1]);
    const changes = changing.map((endMs) => {
      const week = daysFrom(endMs - 7 * DAY_MS, 7);
      return week.findLast((ms) => zone.clock(ms) - ms !== zone.clock(endMs) - endMs) ?? endMs;
    });
    return { ...zone, changes };
  });
}

function daysFrom(firstMs: number, count: number, every = 1): readonly number[] {
  return Array.from({ length: count }, (_, place) => firstMs + place * every * DAY_MS);
}

type Clock = (atMs: number) => number;

/** What clocks in a zone show, as the moment at which they would show it in UTC. */
function clockIn(timeZone: string): Clock {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return (atMs) => at(`${format.format(atMs).replace(' ', 'T')}Z`);
}
