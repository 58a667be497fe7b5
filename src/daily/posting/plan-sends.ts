import { MINUTE_MS } from '../../durations.ts';
import type { OccurrenceRow } from '../../store/occurrences.ts';
import type { SubscriptionRow } from '../../store/subscriptions.ts';
import { drawTip, readDeck } from '../tips/deck.ts';
import { isTooLate, TOO_LATE } from './occurrence.ts';
import type { PosterTools } from './poster-tools.ts';
import { unseenTip } from './unseen-tip.ts';

/** Milliseconds until the next look at a subscription whose tips could not be read, or that has none. */
const LOOK_AGAIN_MS = MINUTE_MS;

/** What is to be sent: an occurrence, its subscription, and its tip. */
export interface Parcel {
  readonly occurrence: OccurrenceRow;
  readonly subscription: SubscriptionRow;
  readonly tipId: string;
  /** The deck without the tip; `null` when the tip was drawn in an earlier attempt. */
  readonly deck: string | null;
}

/** What becomes of claimed occurrences. */
export interface SendPlan {
  /** At most one for each subscription. */
  readonly parcels: readonly Parcel[];
  /** Subscriptions whose topic has had no tips for as long as a post may come late; their occurrences are closed. */
  readonly withoutTips: readonly SubscriptionRow[];
}

/** Chooses the tips of claimed occurrences, and closes those that are not to be sent. */
export async function planSends(
  tools: PosterTools,
  claimed: readonly OccurrenceRow[],
): Promise<SendPlan> {
  const ids = [...new Set(claimed.map(({ subscription_id }) => subscription_id))];
  const subscriptions = new Map(
    (await tools.subscriptions.getAll(ids)).map((subscription) => [subscription.id, subscription]),
  );
  const decks = await tools.decks.get(ids);
  const parcels = new Map<string, Parcel>();
  const withoutTips: SubscriptionRow[] = [];
  for (const occurrence of claimed) {
    const subscription = subscriptions.get(occurrence.subscription_id);
    if (subscription === undefined) continue;
    if (parcels.has(subscription.id)) {
      // Its deck changes with the other one; this one waits for the next tick.
      await tools.occurrences.postpone(occurrence, tools.owner, tools.now(), 'one at a time');
      continue;
    }
    if (await closedUnsent(tools, occurrence, subscription)) continue;
    const parcel = await parcelOrLater(tools, occurrence, subscription, decks);
    if (parcel === 'later') continue;
    if (parcel !== null) {
      parcels.set(subscription.id, parcel);
    } else {
      await tools.occurrences.close(occurrence, 'skipped', 'no-tips');
      withoutTips.push(subscription);
    }
  }
  return { parcels: [...parcels.values()], withoutTips };
}

/** Closes what was never sent and is not to be sent any more. */
async function closedUnsent(
  tools: PosterTools,
  occurrence: OccurrenceRow,
  { paused_because }: SubscriptionRow,
): Promise<boolean> {
  if (occurrence.first_sent_at !== null) return false;
  const isPaused = paused_because !== null;
  if (!isPaused && !isTooLate(occurrence.due_at, tools.now(), tools.catchUpMs)) return false;
  await tools.occurrences.close(occurrence, 'skipped', isPaused ? 'paused' : TOO_LATE);
  return true;
}

/**
 * As {@link parcelOf}; where tips or deck can't be read, the occurrence waits and the others go on. So it does where
 * there are no tips, until it would be too late: notes may be away, as those on a disk that is not mounted yet.
 */
async function parcelOrLater(
  tools: PosterTools,
  occurrence: OccurrenceRow,
  subscription: SubscriptionRow,
  decks: ReadonlyMap<string, string>,
): Promise<Parcel | 'later' | null> {
  const againMs = tools.now() + LOOK_AGAIN_MS;
  let reason = 'no-tips';
  try {
    const parcel = await parcelOf(tools, occurrence, subscription, decks.get(subscription.id));
    if (parcel !== null || isTooLate(occurrence.due_at, againMs, tools.catchUpMs)) return parcel;
  } catch (cause) {
    tools.events.failed(cause, subscription);
    reason = 'unreadable';
  }
  await tools.occurrences.postpone(occurrence, tools.owner, againMs, reason);
  return 'later';
}

/** Draws a tip, unless an earlier attempt has drawn one that nobody has seen and the notes still have. */
async function parcelOf(
  tools: PosterTools,
  occurrence: OccurrenceRow,
  subscription: SubscriptionRow,
  storedDeck: string | undefined,
): Promise<Parcel | null> {
  const tips = await tools.tipsFor(subscription);
  const drawnId = occurrence.tip_id ?? (await unseenTip(tools.occurrences, occurrence));
  if (drawnId !== null && tips.some(({ id }) => id === drawnId)) {
    return { occurrence, subscription, tipId: drawnId, deck: null };
  }
  const draw = drawTip(readDeck(storedDeck), tips, tools.random);
  return draw === null
    ? null
    : { occurrence, subscription, tipId: draw.tipId, deck: JSON.stringify(draw.deck) };
}
