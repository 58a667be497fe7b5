import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../src/daily/calendar.ts';
import { EVERY_DAY, isTimeZone } from '../../src/daily/schedule.ts';

const { nextDues, localDateAt } = createCalendar();

const at = (iso: string): number => Date.parse(iso);
const times = (dues: readonly { readonly atMs: number }[]): string[] =>
  dues.map(({ atMs }) => new Date(atMs).toISOString());

describe('nextDues', () => {
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

    const [due] = nextDues(schedule, at('2026-05-01T20:00:00Z'), 1, '2026-05-02');

    expect(due?.localDate).toBe('2026-05-03');
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

  it('gives each date of a year once, in order, in any zone at any minute', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const minutes = fc.integer({ min: 0, max: 1439 });

    fc.assert(
      fc.property(zones, minutes, (timeZone, minuteOfDay) => {
        const schedule = { minuteOfDay, timeZone, weekdays: EVERY_DAY };

        const dues = nextDues(schedule, at('2026-01-01T12:00:00Z'), 366);

        for (const [place, due] of dues.entries()) {
          const before = dues[place - 1];
          expect(localDateAt(due.atMs, timeZone)).toBe(due.localDate);
          if (before !== undefined) {
            expect(Date.parse(due.localDate) - Date.parse(before.localDate)).toBe(86_400_000);
            expect(due.atMs).toBeGreaterThan(before.atMs);
          }
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('isTimeZone', () => {
  it('knows the names of the tz database and no others', () => {
    expect(isTimeZone('America/Argentina/Buenos_Aires')).toBe(true);
    expect(isTimeZone('Berlin')).toBe(false);
  });
});
