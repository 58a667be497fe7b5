import { MINUTE_MS } from '../../basics/durations.ts';
import type { OccurrenceRow } from '../../store/occurrences/occurrence.ts';
import type { SubscriptionRow } from '../../store/subscriptions.ts';
import { drawTip, readDeck } from '../tips/deck.ts';
import { isTooLate, PAUSED, TOO_LATE } from './occurrence.ts';
import { pause } from './pause.ts';
import type { PosterTools } from './poster-tools.ts';
import { unseenTip } from './unseen-tip.ts';

/** Milliseconds until a subscription is tried again whose tips could not be read, or that has none. */
const LOOK_AGAIN_MS = MINUTE_MS;

/** What is to be sent: an occurrence, its subscription, and its tip. */
export interface PlannedPost {
  readonly occurrence: OccurrenceRow;
  readonly subscription: SubscriptionRow;
  readonly tipId: string;
  /** The deck without the tip; `null` when the tip was drawn in an earlier attempt. */
  readonly deck: string | null;
}

/**
 * Chooses the tips of claimed occurrences, at most one per subscription, and settles those for which nothing is to be
 * sent.
 */
export async function planSends(
  tools: PosterTools,
  claimed: readonly OccurrenceRow[],
): Promise<readonly PlannedPost[]> {
  const ids = [...new Set(claimed.map(({ subscription_id }) => subscription_id))];
  const subscriptions = new Map(
    (await tools.subscriptions.getAll(ids)).map((subscription) => [subscription.id, subscription]),
  );
  const decks = await tools.decks.get(ids);
  const planned = new Map<string, PlannedPost>();
  for (const occurrence of claimed) {
    const subscription = subscriptions.get(occurrence.subscription_id);
    if (subscription === undefined) continue;
    if (planned.has(subscription.id)) {
      // The other post changes the deck, so this one waits for the next tick.
      await tools.occurrences.postpone(occurrence, tools.owner, tools.now(), 'one at a time');
      continue;
    }
    const post = await plannedUnlessSettled(tools, occurrence, subscription, decks);
    if (post !== null) planned.set(subscription.id, post);
  }
  return [...planned.values()];
}

/**
 * The post for an occurrence; `null` if nothing is to be sent now. If its tips or deck can't be read, or it has no
 * tips, it is postponed until it would be too late: the notes may be missing for a while, as on a disk that is not
 * mounted yet.
 */
async function plannedUnlessSettled(
  tools: PosterTools,
  occurrence: OccurrenceRow,
  subscription: SubscriptionRow,
  decks: ReadonlyMap<string, string>,
): Promise<PlannedPost | null> {
  if (await closedUnsent(tools, occurrence, subscription)) return null;
  const post = await plannedPost(tools, occurrence, subscription, decks.get(subscription.id));
  if (typeof post !== 'string') return post;
  const againMs = tools.now() + LOOK_AGAIN_MS;
  if (post === 'no-tips' && isTooLate(occurrence.due_at, againMs, tools.catchUpMs)) {
    await tools.occurrences.close(occurrence, 'skipped', post);
    await pause(tools, subscription, post);
  } else {
    await tools.occurrences.postpone(occurrence, tools.owner, againMs, post);
  }
  return null;
}

/** Closes an occurrence that was never sent and is no longer wanted. */
async function closedUnsent(
  tools: PosterTools,
  occurrence: OccurrenceRow,
  { paused_because }: SubscriptionRow,
): Promise<boolean> {
  if (occurrence.first_sent_at !== null) return false;
  const isPaused = paused_because !== null;
  if (!isPaused && !isTooLate(occurrence.due_at, tools.now(), tools.catchUpMs)) return false;
  await tools.occurrences.close(occurrence, 'skipped', isPaused ? PAUSED : TOO_LATE);
  return true;
}

/** Draws a tip, unless an earlier attempt drew one that nobody has seen and the notes still have. */
async function plannedPost(
  tools: PosterTools,
  occurrence: OccurrenceRow,
  subscription: SubscriptionRow,
  storedDeck: string | undefined,
): Promise<PlannedPost | 'no-tips' | 'unreadable'> {
  try {
    const tips = await tools.tipsFor(subscription);
    const drawnId = occurrence.tip_id ?? (await unseenTip(tools.occurrences, occurrence));
    if (drawnId !== null && tips.some(({ id }) => id === drawnId)) {
      return { occurrence, subscription, tipId: drawnId, deck: null };
    }
    const draw = drawTip(readDeck(storedDeck), tips, tools.random);
    if (draw === null) return 'no-tips';
    return { occurrence, subscription, tipId: draw.tipId, deck: JSON.stringify(draw.deck) };
  } catch (cause) {
    tools.events.failed(cause, subscription);
    return 'unreadable';
  }
}
