import type { DueDate, DueSubscription } from '../../store/occurrences/occurrence.ts';
import type { RunningSubscription } from '../../store/subscriptions.ts';
import { scheduleOf } from './next-due.ts';
import { isTooLate, TOO_LATE } from './occurrence.ts';
import { pause } from './pause.ts';
import type { PosterTools } from './poster-tools.ts';

/** The most dates of one subscription that are recorded at a time; after a longer stop, the rest follows. */
const MOST_DATES = 31;

type RecordTools = Pick<
  PosterTools,
  'subscriptions' | 'occurrences' | 'calendar' | 'events' | 'now' | 'catchUpMs'
>;

/**
 * Turns subscriptions that are due into occurrences, one for each date that has passed. A subscription whose schedule
 * can't be followed, as in a time zone unknown to this machine, is stopped.
 */
export async function recordDue(tools: RecordTools, limit: number): Promise<void> {
  const due = await tools.subscriptions.dueAt(tools.now(), limit);
  const recorded: DueSubscription[] = [];
  for (const subscription of due) {
    try {
      recorded.push(withDueDates(tools, subscription));
    } catch (cause) {
      tools.events.failed(cause, subscription);
      await pause(tools, subscription, 'bad-schedule');
    }
  }
  if (recorded.length === 0) return;
  await tools.occurrences.record(recorded);
  const late = recorded.flatMap(({ dates }) => dates).filter((one) => one.skipped_because);
  if (late.length > 0) tools.events.leftOut(late.length);
}

function withDueDates(
  { calendar, now, catchUpMs }: RecordTools,
  subscription: RunningSubscription,
): DueSubscription {
  const { id, next_at, next_date } = subscription;
  const nowMs = now();
  const dates: DueDate[] = [];
  let due = { atMs: next_at, localDate: next_date };
  while (due.atMs <= nowMs && dates.length < MOST_DATES) {
    dates.push({
      local_date: due.localDate,
      due_at: due.atMs,
      skipped_because: isTooLate(due.atMs, nowMs, catchUpMs) ? TOO_LATE : null,
    });
    due = calendar.nextDue(scheduleOf(subscription), due.atMs, due.localDate);
  }
  return {
    subscription_id: id,
    due_at: next_at,
    dates,
    next_at: due.atMs,
    next_date: due.localDate,
  };
}
