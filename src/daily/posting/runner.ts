import { type Running, untilStopped } from '../../basics/until-stopped.ts';
import { chores } from './chores.ts';
import { BATCH, claimDue, sendPost } from './daily-poster.ts';
import type { PosterTools } from './poster-tools.ts';

/** Milliseconds between two ticks. Each claims more posts than may be sent until the next. */
const TICK_MS = 500;

/** Milliseconds until the next tick after one that failed, as on a full disk. */
const TICK_AFTER_FAILURE_MS = 5_000;

/** The most posts that are being sent at once: a slow channel must not delay the others. */
const MOST_ON_THEIR_WAY = 200;

/**
 * Posts what is due until it is stopped. Then it claims nothing new, and finishes what is being sent.
 *
 * @param settle does what an earlier process may have left undone; called once
 */
export function startDaily(tools: PosterTools, settle: () => Promise<void>): Running {
  const onTheirWay = new Set<Promise<void>>();
  const doChores = chores(tools);
  const looking = untilStopped(async () => {
    try {
      await takeSome(tools, onTheirWay);
      await doChores();
      tools.events.looked();
      return TICK_MS;
    } catch (cause) {
      tools.events.failed(cause);
      return TICK_AFTER_FAILURE_MS;
    }
  });
  const settling = settle().catch((cause) => tools.events.failed(cause));
  return {
    stop: async () => {
      await looking.stop();
      await Promise.all([settling, ...onTheirWay]);
    },
  };
}

/** Claims as much of what is due as there is room for, and starts sending it without waiting. */
async function takeSome(tools: PosterTools, onTheirWay: Set<Promise<void>>): Promise<void> {
  const room = Math.min(BATCH, MOST_ON_THEIR_WAY - onTheirWay.size);
  if (room === 0) return;
  for (const post of await claimDue(tools, room)) {
    const sending = sendPost(tools, post).finally(() => onTheirWay.delete(sending));
    onTheirWay.add(sending);
  }
}
