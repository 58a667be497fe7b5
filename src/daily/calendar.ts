import { Cron } from 'croner';
import type { Due, Schedule } from './schedule.ts';

/** Knows when schedules are due. */
export interface Calendar {
  /**
   * The next `count` times at which a schedule is due, after `afterMs`. A time that the clock jumps
   * over in spring comes at the first minute that exists, but at the end of a day not at all (23:30 in Nuuk:
   * croner skips that day); a time that comes twice in autumn counts once, the first time. Each local date
   * comes at most once.
   *
   * @param lastDate the date that was due last: it does not come again, even when the clock is set back
   */
  nextDues(
    schedule: Schedule,
    afterMs: number,
    count: number,
    lastDate?: string | null,
  ): readonly Due[];
  /** The date that a calendar on the wall in a zone shows: `2026-03-29`. */
  localDateAt(atMs: number, timeZone: string): string;
}

/** Answers that are kept for each schedule: those who share it ask the same within one minute. */
const KEPT_ANSWERS = 8;

/**
 * A calendar by the machine's time zone data. It keeps what is costly to make: a zone's rules (half a
 * millisecond each) and a schedule's latest answers, because a thousand subscriptions share a few
 * dozen schedules.
 */
export function createCalendar(): Calendar {
  const dateFormats = new Map<string, Intl.DateTimeFormat>();
  const schedules = new Map<string, KnownSchedule>();

  const localDateAt = (atMs: number, timeZone: string): string =>
    kept(dateFormats, timeZone, () => dateFormat(timeZone)).format(atMs);

  const nextDue = (schedule: Schedule, afterMs: number): Due | null => {
    const { timeZone } = schedule;
    const pattern = cronPattern(schedule);
    const { cron, answers } = kept(schedules, `${pattern} ${timeZone}`, () => ({
      cron: new Cron(pattern, { timezone: timeZone, paused: true }),
      answers: new Map<number, Due | null>(),
    }));
    if (answers.size >= KEPT_ANSWERS && !answers.has(afterMs)) answers.clear();
    return kept(answers, afterMs, () => {
      const next = cron.nextRun(new Date(afterMs));
      if (next === null) return null;
      return { atMs: next.getTime(), localDate: localDateAt(next.getTime(), timeZone) };
    });
  };

  return {
    localDateAt,
    nextDues(schedule, afterMs, count, lastDate = null) {
      const dues: Due[] = [];
      let previousDate = lastDate;
      let due = nextDue(schedule, afterMs);
      while (due !== null && dues.length < count) {
        if (previousDate === null || due.localDate > previousDate) {
          dues.push(due);
          previousDate = due.localDate;
        }
        due = dues.length < count ? nextDue(schedule, due.atMs) : null;
      }
      return dues;
    },
  };
}

interface KnownSchedule {
  readonly cron: Cron;
  /** By the moment after which was asked. */
  readonly answers: Map<number, Due | null>;
}

function dateFormat(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
}

function cronPattern({ minuteOfDay, weekdays }: Schedule): string {
  const days = [1, 2, 3, 4, 5, 6, 7].filter((day) => (weekdays & (1 << (day - 1))) !== 0);
  return `${minuteOfDay % 60} ${Math.floor(minuteOfDay / 60)} * * ${days.join(',')}`;
}

/** The value of a key; made and kept when there is none. */
function kept<K, V>(values: Map<K, V>, key: K, make: () => V): V {
  const known = values.get(key);
  if (known !== undefined) return known;
  const made = make();
  values.set(key, made);
  return made;
}
