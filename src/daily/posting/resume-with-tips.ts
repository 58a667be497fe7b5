import { isTimeZone } from '../time/schedule.ts';
import { nextDueOf } from './next-due.ts';
import type { PosterTools, StopReason } from './poster-tools.ts';

const NO_TIPS: StopReason = 'no-tips';

/**
 * Resumes subscriptions that stopped for lack of tips, once there are some. If the notes were missing for a night,
 * nobody needs to restart them by hand in each server.
 */
export async function resumeWithTips(tools: PosterTools): Promise<void> {
  const { subscriptions, tipsFor, events } = tools;
  for (const subscription of await subscriptions.pausedBecause(NO_TIPS)) {
    try {
      if (!isTimeZone(subscription.time_zone) || (await tipsFor(subscription)).length === 0)
        continue;
      const next = await nextDueOf(tools, subscription);
      if (await subscriptions.resume(subscription.id, NO_TIPS, next)) events.resumed(subscription);
    } catch (cause) {
      events.failed(cause, subscription);
    }
  }
}
