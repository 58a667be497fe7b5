import { isDeepStrictEqual } from 'node:util';
import { BY_HAND, type SubscriptionRow } from '../../store/subscriptions.ts';
import { nextDueOf } from '../posting/next-due.ts';
import { newSubscriptionId } from '../posting/occurrence.ts';
import { isTimeZone } from '../time/schedule.ts';
import { saved } from './saved.ts';
import { type SubscriptionSettings, settingsOf } from './subscription-settings.ts';
import type { SubscriptionTools } from './subscription-tools.ts';

/** The most subscriptions of a server. */
export const MOST_SUBSCRIPTIONS = 10;

/** What managers can do with subscriptions. Permissions are checked by the caller. */
export interface SubscriptionChanges {
  /**
   * Adds a subscription. `too-many` if the server already has {@link MOST_SUBSCRIPTIONS}; `alike` if one of them is
   * identical.
   */
  setUp(
    guildId: string,
    userId: string,
    settings: SubscriptionSettings,
  ): Promise<SubscriptionRow | 'too-many' | 'alike'>;
  /**
   * Changes a subscription, and resumes it if it had stopped by itself (for lack of tips: only if there are some
   * now). One that a person paused stays paused. `alike` if another one is identical.
   */
  change(
    subscription: SubscriptionRow,
    settings: SubscriptionSettings,
  ): Promise<SubscriptionRow | 'alike'>;
  /** Pauses a subscription, so that only a person resumes it; also one that has stopped by itself. */
  pause(subscription: SubscriptionRow): Promise<SubscriptionRow>;
  /**
   * Resumes a subscription, and tries a refused post of today again, unless it is too late. `bad-schedule`: its time
   * zone is unknown.
   */
  resume(subscription: SubscriptionRow): Promise<SubscriptionRow | 'bad-schedule'>;
  remove(subscription: SubscriptionRow): Promise<void>;
}

/** Changes subscriptions in a store. */
export function subscriptionChanges(tools: SubscriptionTools): SubscriptionChanges {
  const { now, catchUpMs } = tools;
  const { subscriptions, occurrences } = tools.store;
  return {
    async setUp(guildId, userId, settings) {
      const row: SubscriptionRow = {
        id: newSubscriptionId(),
        guild_id: guildId,
        created_by: userId,
        created_at: now(),
        paused_because: null,
        told_at: null,
        next_at: null,
        next_date: null,
        ...settings,
      };
      if (await isAlike(tools, row)) return 'alike';
      const running = { ...row, ...(await nextOf(tools, row)) };
      const isAdded = await saved(subscriptions.add(running, MOST_SUBSCRIPTIONS));
      return isAdded ? running : 'too-many';
    },

    async change(subscription, settings) {
      const changed = { ...subscription, ...settings };
      if (await isAlike(tools, changed)) return 'alike';
      if (!(await staysPaused(tools, changed))) return run(tools, changed);
      await saved(subscriptions.change(changed.id, settings));
      return changed;
    },

    async pause(subscription) {
      const rest = { paused_because: BY_HAND, next_at: null, next_date: null };
      await saved(subscriptions.change(subscription.id, rest));
      return { ...subscription, ...rest };
    },

    async resume(subscription) {
      const { id, paused_because, time_zone } = subscription;
      if (paused_because === null) return subscription;
      if (!isTimeZone(time_zone)) return 'bad-schedule';
      if (paused_because !== BY_HAND) {
        await saved(occurrences.reopen(id, now() - catchUpMs, now()));
      }
      return run(tools, subscription);
    },

    async remove({ id }) {
      await saved(subscriptions.remove(id));
    },
  };
}

/** Whether another subscription of the server is identical. */
async function isAlike(
  { store }: SubscriptionTools,
  subscription: SubscriptionRow,
): Promise<boolean> {
  const settings = settingsOf(subscription);
  const all = await store.subscriptions.inGuild(subscription.guild_id);
  return all.some(
    (row) => row.id !== subscription.id && isDeepStrictEqual(settingsOf(row), settings),
  );
}

/** Whether the subscription stays paused after a change. */
async function staysPaused(
  { tipsFor }: SubscriptionTools,
  subscription: SubscriptionRow,
): Promise<boolean> {
  const { paused_because } = subscription;
  return (
    paused_because === BY_HAND ||
    (paused_because === 'no-tips' && (await tipsFor(subscription)).length === 0)
  );
}

async function run(
  tools: SubscriptionTools,
  subscription: SubscriptionRow,
): Promise<SubscriptionRow> {
  const next = await nextOf(tools, subscription);
  const running = { ...subscription, ...next, paused_because: null, told_at: null };
  const { id, guild_id, created_by, created_at, ...change } = running;
  await saved(tools.store.subscriptions.change(id, change));
  return running;
}

function nextOf({ store, calendar, now }: SubscriptionTools, subscription: SubscriptionRow) {
  return nextDueOf({ occurrences: store.occurrences, calendar, now }, subscription);
}
