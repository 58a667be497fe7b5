import type { SubscriptionRow } from '../../store/subscriptions.ts';
import { scheduleOf } from '../posting/next-due.ts';
import { TOO_LATE } from '../posting/occurrence.ts';
import { isTimeZone } from '../time/schedule.ts';
import { drawTip, readDeck } from '../tips/deck.ts';
import type { SubscriptionTools } from './subscription-tools.ts';

/** How many dates of a subscription are searched for missed posts. */
const DATES_LOOKED_BACK = 30;

/** What managers can see of subscriptions. */
export interface SubscriptionReadings {
  /** In the order of their creation. */
  inGuild(guildId: string): Promise<readonly SubscriptionRow[]>;
  /** The server's subscription with this id; `undefined` for the id of another server's. */
  find(guildId: string, id: string): Promise<SubscriptionRow | undefined>;
  /** The next times at which it posts, in milliseconds since 1970; empty while it is paused. */
  nextTimes(subscription: SubscriptionRow, count: number): readonly number[];
  /** How many of its latest {@link DATES_LOOKED_BACK} dates had no post because it was too late for one. */
  missed(subscription: SubscriptionRow): Promise<number>;
  /** The id of the tip that would come next, without drawing it; `null` if there are no tips. */
  previewTip(subscription: SubscriptionRow): Promise<string | null>;
}

/** Reads subscriptions from a store. */
export function subscriptionReadings(tools: SubscriptionTools): SubscriptionReadings {
  const { store, follow, calendar, tipsFor, random } = tools;
  return {
    async inGuild(guildId) {
      return Promise.all((await store.subscriptions.inGuild(guildId)).map(follow));
    },

    async find(guildId, id) {
      const found = await store.subscriptions.get(id);
      return found?.guild_id === guildId ? follow(found) : undefined;
    },

    nextTimes(subscription, count) {
      const { next_at, next_date } = subscription;
      if (next_at === null || next_date === null) return [];
      if (!isTimeZone(subscription.time_zone)) return [next_at];
      const times = [next_at];
      let due = { atMs: next_at, localDate: next_date };
      while (times.length < count) {
        due = calendar.nextDue(scheduleOf(subscription), due.atMs, due.localDate);
        times.push(due.atMs);
      }
      return times;
    },

    async missed({ id }) {
      const latest = await store.occurrences.ofSubscription(id, DATES_LOOKED_BACK);
      return latest.filter(({ reason }) => reason === TOO_LATE).length;
    },

    async previewTip(subscription) {
      const { id } = subscription;
      const tips = await tipsFor(subscription);
      const decks = await store.decks.get([id]);
      return drawTip(readDeck(decks.get(id)), tips, random)?.tipId ?? null;
    },
  };
}
