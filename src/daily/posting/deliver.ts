import { DAY_MS } from '../../basics/durations.ts';
import { reasonOf } from '../../basics/system-error.ts';
import type { OccurrenceRow } from '../../store/occurrences/occurrence.ts';
import type { OccurrenceStore } from '../../store/occurrences.ts';
import type { SubscriptionStore } from '../../store/subscriptions.ts';
import type { DailyChannels, DailyPost, PublishOutcome, Refusal } from './channels.ts';
import { isTooLate, PAUSED, TOO_LATE, UNKNOWN } from './occurrence.ts';
import { retryDelayMs } from './retry.ts';

/**
 * For so long after a first send, sending again with the same nonce is safe. Discord says "a few
 * minutes"; this is well inside.
 */
const NONCE_WINDOW_MS = 90_000;

/**
 * How long after a post's time the bot keeps trying to find out whether it was sent. In a channel with too many messages
 * to search, it never succeeds.
 */
const LOOK_FOR_MS = DAY_MS;

/** What became of one delivery. */
export type Delivery =
  | { readonly kind: 'sent'; readonly messageId: string | null }
  | { readonly kind: 'postponed'; readonly untilMs: number; readonly cause: unknown }
  /** Late, or paused or removed meanwhile. */
  | { readonly kind: 'unwanted'; readonly because: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'refused'; readonly because: Refusal }
  | { readonly kind: 'claim-lost' };

/** What a delivery works with. */
export interface DeliveryTools {
  readonly subscriptions: Pick<SubscriptionStore, 'get'>;
  readonly occurrences: OccurrenceStore;
  readonly channels: DailyChannels;
  readonly owner: string;
  readonly now: () => number;
  readonly random: () => number;
  /** How late a post may come, in milliseconds. */
  readonly catchUpMs: number;
}

/**
 * Delivers an occurrence that is claimed and written down as being sent, and writes down what became
 * of it. A crash between any two steps leaves an open claim behind; whoever takes it over asks Discord
 * first whether the post is there.
 *
 * @param claimed as it was before this attempt: `first_sent_at` is of an earlier one
 */
export async function deliver(
  tools: DeliveryTools,
  claimed: OccurrenceRow,
  post: DailyPost,
): Promise<Delivery> {
  const { occurrences, channels, now } = tools;
  try {
    const because = await whyUnwanted(tools, claimed);
    const earlier = await earlierPost(tools, claimed, post, because !== null);
    if (earlier === null && because !== null) {
      await occurrences.close(claimed, 'skipped', because);
      return { kind: 'unwanted', because };
    }
    // Time may have stood still for this process (a suspended machine) but not for the others.
    if (now() >= claimed.claimable_at) return { kind: 'claim-lost' };
    return await settle(tools, claimed, earlier ?? (await channels.publish(post)));
  } catch (cause) {
    if (isTooLate(claimed.due_at, now(), tools.catchUpMs + LOOK_FOR_MS)) {
      await occurrences.close(claimed, 'failed', UNKNOWN);
      return { kind: 'unknown' };
    }
    const untilMs = now() + retryDelayMs(claimed.attempts + 1, tools.random());
    await occurrences.postpone(claimed, tools.owner, untilMs, reasonOf(cause));
    return { kind: 'postponed', untilMs, cause };
  }
}

/** Why a post must not be sent any more; checked right before sending, because it may have waited its turn. */
async function whyUnwanted(
  { subscriptions, now, catchUpMs }: DeliveryTools,
  { subscription_id, due_at }: OccurrenceRow,
): Promise<string | null> {
  const subscription = await subscriptions.get(subscription_id);
  if (subscription === undefined) return 'removed';
  if (subscription.paused_because !== null) return PAUSED;
  return isTooLate(due_at, now(), catchUpMs) ? TOO_LATE : null;
}

/**
 * The post that an earlier attempt, interrupted or forgotten, may have left in the channel.
 *
 * @param isUnwanted a nonce is of no use, because nothing is sent
 */
async function earlierPost(
  { channels, now }: DeliveryTools,
  claimed: OccurrenceRow,
  post: DailyPost,
  isUnwanted: boolean,
): Promise<PublishOutcome | null> {
  const { first_sent_at, due_at } = claimed;
  if (first_sent_at === null) {
    if (now() - due_at < NONCE_WINDOW_MS) return null;
    // A backup that was put back does not know what was posted since. Where nobody can look, nothing waits for that.
    const found = await channels.findPost(post, due_at).catch(() => null);
    return found?.kind === 'posted' ? found : null;
  }
  const nonceHolds =
    !isUnwanted &&
    now() - first_sent_at < NONCE_WINDOW_MS &&
    (await channels.knowsNonce(post.channelId));
  return nonceHolds ? null : channels.findPost(post, first_sent_at);
}

async function settle(
  { occurrences }: DeliveryTools,
  claimed: OccurrenceRow,
  outcome: PublishOutcome,
): Promise<Delivery> {
  if (outcome.kind === 'refused') {
    await occurrences.close(claimed, 'failed', outcome.because);
    return outcome;
  }
  await occurrences.sent(claimed, outcome.messageId);
  return { kind: 'sent', messageId: outcome.messageId };
}
