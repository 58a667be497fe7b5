import { DAY_MS, MINUTE_MS } from '../../basics/durations.ts';
import type { PosterTools } from './poster-tools.ts';
import { rescheduleAfterSetBack } from './reschedule-after-set-back.ts';
import { resumeWithTips } from './resume-with-tips.ts';

/** Finished occurrences are kept for so long: enough to see what happened, and to answer complaints. */
const KEEP_MS = 90 * DAY_MS;

/** Milliseconds between two clean-ups. */
const CLEAN_UP_EVERY_MS = DAY_MS;

/** Milliseconds between two looks at subscriptions that stopped for want of tips. */
const LOOK_FOR_TIPS_EVERY_MS = MINUTE_MS;

/** Gives what is to be done at each look at what is due, beside posting; most of it is done now and then only. */
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
