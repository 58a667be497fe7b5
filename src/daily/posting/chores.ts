import { DAY_MS, MINUTE_MS } from '../../basics/durations.ts';
import type { PosterTools } from './poster-tools.ts';
import { rescheduleAfterSetBack } from './reschedule-after-set-back.ts';
import { resumeWithTips } from './resume-with-tips.ts';

/** Milliseconds for which finished occurrences are kept: long enough to see what happened, and to answer complaints. */
const KEEP_MS = 90 * DAY_MS;

/** Milliseconds between two clean-ups. */
const CLEAN_UP_EVERY_MS = DAY_MS;

/** Milliseconds between two checks of subscriptions that stopped for lack of tips. */
const LOOK_FOR_TIPS_EVERY_MS = MINUTE_MS;

/**
 * Makes the function that does, on each tick, what is to be done besides posting. Most of it runs only now and then.
 */
export function chores(tools: PosterTools): () => Promise<void> {
  let lookedAtMs = Number.POSITIVE_INFINITY;
  let lookForTipsAtMs = 0;
  let cleanUpAtMs = 0;
  return async () => {
    const nowMs = tools.now();
    if (nowMs < lookedAtMs) {
      await rescheduleAfterSetBack(tools);
      lookForTipsAtMs = 0;
      cleanUpAtMs = 0;
    }
    lookedAtMs = nowMs;
    if (nowMs >= lookForTipsAtMs) {
      lookForTipsAtMs = nowMs + LOOK_FOR_TIPS_EVERY_MS;
      await resumeWithTips(tools);
    }
    if (nowMs >= cleanUpAtMs) {
      cleanUpAtMs = nowMs + CLEAN_UP_EVERY_MS;
      await tools.occurrences.forgetBefore(nowMs - KEEP_MS);
    }
  };
}
