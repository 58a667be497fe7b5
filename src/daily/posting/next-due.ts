import { DAY_MS } from '../../basics/durations.ts';
import type { OccurrenceStore } from '../../store/occurrences.ts';
import type { SubscriptionRow } from '../../store/subscriptions.ts';
import type { Calendar } from '../time/calendar.ts';
import type { Schedule } from '../time/schedule.ts';

/**
 * How far the clock may have been set back, in milliseconds. A stored date that is due later than this was recorded
 * while the clock was wrong, and comes again in its time; after a smaller change, no date is repeated.
 */
export const MOST_SET_BACK_MS = DAY_MS;

/** What {@link nextDueOf} needs. */
export interface DueTools {
  readonly occurrences: OccurrenceStore;
  readonly calendar: Calendar;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** When a subscription is due next, as its columns. A date that has had its post does not come again. */
export async function nextDueOf(tools: DueTools, subscription: SubscriptionRow) {
  const lastDate = await lastDateOf(tools, subscription.id);
  const due = tools.calendar.nextDue(scheduleOf(subscription), tools.now(), lastDate);
  return { next_at: due.atMs, next_date: due.localDate };
}

/** The schedule of a stored subscription. */
export function scheduleOf(row: SubscriptionRow): Schedule {
  return { minuteOfDay: row.minute_of_day, timeZone: row.time_zone, weekdays: row.weekdays };
}

/** The latest recorded date. Deletes those still to come that were recorded while the clock was wrong. */
async function lastDateOf({ occurrences, now }: DueTools, id: string): Promise<string | null> {
  const [last] = await occurrences.ofSubscription(id, 1);
  if (last === undefined || last.due_at <= now() + MOST_SET_BACK_MS)
    return last?.local_date ?? null;
  await occurrences.forgetDueAfter(id, now());
  const [real] = await occurrences.ofSubscription(id, 1);
  return real?.local_date ?? null;
}
