import { MINUTE_MS } from '../../basics/durations.ts';
import type { DailyPost } from './channels.ts';
import { deliver } from './deliver.ts';
import { pause } from './pause.ts';
import { type PlannedPost, planSends } from './plan-sends.ts';
import type { PosterTools } from './poster-tools.ts';
import { recordDue } from './record-due.ts';

/** How long a claim holds, in milliseconds: longer than any send takes, and short enough to recover soon. */
const LEASE_MS = MINUTE_MS;

/** The most occurrences that are claimed at a time. */
export const BATCH = 50;

/**
 * Records which subscriptions are due, claims open occurrences, and chooses their tips. Costs two index look-ups when
 * nothing is due.
 *
 * @returns what is to be sent now, already stored as being sent. Also empty when everything due was settled without a
 *   post, so the caller asks again only at its next tick
 */
export async function claimDue(tools: PosterTools, limit = BATCH): Promise<readonly PlannedPost[]> {
  await recordDue(tools, BATCH);
  const nowMs = tools.now();
  const claimed = await tools.occurrences.claim({
    owner: tools.owner,
    nowMs,
    leaseUntilMs: nowMs + LEASE_MS,
    limit,
  });
  if (claimed.length === 0) return [];
  const planned = await planSends(tools, claimed);
  if (planned.length === 0) return [];
  const held = await tools.occurrences.startSending(
    planned.map(({ occurrence, tipId, deck }) => ({
      subscription_id: occurrence.subscription_id,
      local_date: occurrence.local_date,
      tip_id: tipId,
      deck,
    })),
    tools.owner,
    nowMs,
  );
  return planned.filter(({ subscription }) => held.has(subscription.id));
}

/** Sends a planned post; never rejects. */
export async function sendPost(tools: PosterTools, post: PlannedPost): Promise<void> {
  const { occurrence, subscription } = post;
  try {
    await tools.takeTurn();
    const delivery = await deliver(tools, occurrence, postOf(post));
    tools.events.delivered(subscription, occurrence, delivery);
    if (delivery.kind === 'refused') await pause(tools, subscription, delivery.because);
  } catch (cause) {
    // The claim expires, and whoever claims it next continues from what is stored.
    tools.events.failed(cause, subscription);
  }
}

function postOf({ occurrence, subscription, tipId }: PlannedPost): DailyPost {
  return {
    subscriptionId: subscription.id,
    localDate: occurrence.local_date,
    guildId: subscription.guild_id,
    channelId: subscription.channel_id,
    roleId: subscription.role_id,
    tipId,
  };
}
