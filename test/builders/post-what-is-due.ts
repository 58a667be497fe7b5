import { claimDue, sendPost } from '../../src/daily/posting/daily-poster.ts';
import type { PosterTools } from '../../src/daily/posting/poster-tools.ts';

/**
 * Claims and sends one batch of due posts, like a tick of the runner; returns how many were sent.
 */
export async function postWhatIsDue(tools: PosterTools): Promise<number> {
  const planned = await claimDue(tools);
  await Promise.all(planned.map((post) => sendPost(tools, post)));
  return planned.length;
}
