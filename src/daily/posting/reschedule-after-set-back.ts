import { isTimeZone } from '../time/schedule.ts';
import { MOST_SET_BACK_MS, nextDueOf } from './next-due.ts';
import type { PosterTools } from './poster-tools.ts';

/**
 * Reschedules subscriptions that are due later than their schedules say, because the clock was ahead for a while, as
 * on a machine that starts with a wrong time. Otherwise they would stay silent until then. Reads all that are not due
 * within a day.
 */
export async function rescheduleAfterSetBack(
  tools: Pick<PosterTools, 'subscriptions' | 'occurrences' | 'calendar' | 'now'>,
): Promise<void> {
  const { subscriptions, now } = tools;
  for (const subscription of await subscriptions.dueAfter(now() + MOST_SET_BACK_MS)) {
    const { id, next_at, time_zone } = subscription;
    if (!isTimeZone(time_zone)) continue;
    const next = await nextDueOf(tools, subscription);
    if (next.next_at < next_at) await subscriptions.moveDue(id, next_at, next);
  }
}
