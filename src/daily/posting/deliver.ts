import { DAY_MS } from '../../basics/durations.ts';
import { reasonOf } from '../../basics/system-error.ts';
import type { OccurrenceRow } from '../../store/occurrences/occurrence.ts';
import type { OccurrenceStore } from '../../store/occurrences.ts';
import type { SubscriptionStore } from '../../store/subscriptions.ts';
import type { DailyChannels, DailyPost, PublishOutcome, Refusal } from './channels.ts';
import { isTooLate, PAUSED, TOO_LATE, UNKNOWN } from './occurrence.ts';
import { retryDelayMs } from './retry.ts';

/**
 * How long after a first send it is safe to send again with the same nonce. Discord says "a few minutes"; this is
 * well inside.
 */
const NONCE_WINDOW_MS = 90_000;

/**
 * How long after a post's time the bot keeps trying to find out whether it was sent. In a channel with too many messages
 * to search, it never succeeds.
 */
const LOOK_FOR_MS = DAY_MS;

/** The outcome of one delivery. */
export type Delivery =
  | { readonly kind: 'sent'; readonly messageId: string | null }
  | { readonly kind: 'postponed'; readonly untilMs: number; readonly cause: unknown }
  /** Too late, or paused or removed meanwhile. */
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
  /** How late a post may be, in milliseconds. */
  readonly catchUpMs: number;
}

/**
 * Delivers an occurrence that is claimed and stored as being sent, and stores the outcome. After a crash between any
 * two steps the claim stays open; whoever claims it next first asks Discord whether the post exists.
 *
 * @param claimed as it was before this attempt: `first_sent_at` is that of an earlier one
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
    // On a suspended machine, time may have stood still for this process but not for others.
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

/**
 * Why a post must no longer be sent; `null` if it may. Checked right before sending, because it may have waited for
 * its turn.
 */
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
 * The post that an earlier attempt may have left in the channel; `null` for none.
 *
 * @param isUnwanted nothing will be sent, so that a nonce is of no use
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
    // A restored backup does not know of posts made since. If nobody can look, the post does not wait for
    // that.
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
