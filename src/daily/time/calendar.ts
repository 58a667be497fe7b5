import { dayOf } from '../../basics/days.ts';
import { DAY_MS, MINUTE_MS } from '../../basics/durations.ts';
import { onDemandFor } from '../../basics/on-demand.ts';
import { type Due, EVERY_DAY, type Schedule } from './schedule.ts';
import { firstMomentOf, wallClockIn } from './wall-clock.ts';

/** Knows when schedules are due. */
export interface Calendar {
  /**
   * The next time after `afterMs` at which a schedule is due. Each of its dates has one. A time that clocks skip in
   * spring is replaced by the first minute that exists, which may be on the next date (23:30 in Nuuk); a time that
   * occurs twice in autumn counts once, the first time.
   *
   * @param lastDate the date that was due last; it does not come again, even if the clock is set back
   * @throws {RangeError} for a time zone that the machine does not know, and for a schedule without days
   */
  nextDue(schedule: Schedule, afterMs: number, lastDate?: string | null): Due;
}

/**
 * A calendar that uses the machine's time zone data. It keeps the clocks of time zones, because they are slow to
 * create.
 */
export function createCalendar(): Calendar {
  const clockIn = onDemandFor(wallClockIn);
  return {
    nextDue({ minuteOfDay, timeZone, weekdays }, afterMs, lastDate = null) {
      if ((weekdays & EVERY_DAY) === 0) throw new RangeError('A schedule needs a day of the week.');
      const clock = clockIn(timeZone);
      for (let dateMs = firstDate(clock(afterMs), lastDate); ; dateMs += DAY_MS) {
        if (!isAmong(weekdays, dateMs)) continue;
        const atMs = firstMomentOf(dateMs + minuteOfDay * MINUTE_MS, clock);
        if (atMs > afterMs) return { atMs, localDate: dayOf(dateMs) };
      }
    },
  };
}

/** The earliest date that may be due, as its midnight in UTC. */
function firstDate(wallMs: number, lastDate: string | null): number {
  const today = Math.floor(wallMs / DAY_MS) * DAY_MS;
  return lastDate === null ? today : Math.max(today, Date.parse(lastDate) + DAY_MS);
}

/** Whether a date's day of the week is among these bits; the lowest is Monday. */
function isAmong(weekdays: number, dateMs: number): boolean {
  const daysAfterMonday = (new Date(dateMs).getUTCDay() + 6) % 7;
  return (weekdays & (1 << daysAfterMonday)) !== 0;
}
