import { type Running, untilStopped } from '../../basics/until-stopped.ts';
import { chores } from './chores.ts';
import { BATCH, claimDue, sendPost } from './daily-poster.ts';
import type { PosterTools } from './poster-tools.ts';

/** Milliseconds between two looks at what is due. Each takes more posts than may go out until the next. */
const TICK_MS = 500;

/** Milliseconds until the next look after one that failed, as on a full disk. */
const TICK_AFTER_FAILURE_MS = 5_000;

/** Posts that may be on their way at once: a slow channel must not hold up the others. */
const MOST_ON_THEIR_WAY = 200;

/**
 * Posts what is due from now on, until it is stopped: then it takes nothing new, and what is on its way is sent and
 * written down.
 *
 * @param settle what an earlier process may have left undone; done once, beside everything else
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

/** Takes what is due and there is room for, and sends it without waiting for it. */
async function takeSome(tools: PosterTools, onTheirWay: Set<Promise<void>>): Promise<void> {
  const room = Math.min(BATCH, MOST_ON_THEIR_WAY - onTheirWay.size);
  if (room === 0) return;
  for (const post of await claimDue(tools, room)) {
    const sending = sendPost(tools, post).finally(() => onTheirWay.delete(sending));
    onTheirWay.add(sending);
  }
}
