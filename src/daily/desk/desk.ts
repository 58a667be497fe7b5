import type { Library } from '../../library/library.ts';
import type { Store } from '../../store/store.ts';
import type { SubscriptionRow } from '../../store/subscriptions.ts';
import type { Vote } from '../../store/votes.ts';
import type { ChannelName } from '../discord/channel-names.ts';
import { newSubscriptionId, TOO_LATE } from '../posting/occurrence.ts';
import { scheduleOf } from '../posting/record-due.ts';
import type { Calendar } from '../time/calendar.ts';
import { isTimeZone } from '../time/schedule.ts';
import { type DeckTip, drawTip, readDeck } from '../tips/deck.ts';
import type { CheckChannel } from './channel-check.ts';
import { saved } from './saved.ts';

/** Subscriptions that a server may have. */
export const MOST_SUBSCRIPTIONS = 10;

/** Dates of a subscription that are looked at for posts that it missed. */
const DATES_LOOKED_BACK = 30;

/** Why a subscription rests that a person paused. */
export const BY_HAND = 'by-hand';

/** What somebody wants a subscription to be. */
export interface Wish {
  readonly channelId: string;
  readonly minuteOfDay: number;
  readonly timeZone: string;
  readonly weekdays: number;
  /** As it is stored: see `formatTopic`. */
  readonly topic: string;
  readonly roleId: string | null;
}

/** The notes that members see in a channel, by the server's id and the channel's. */
export type LibraryIn = (serverId: string, channelId: string) => Promise<Library>;

/**
 * What people can do about the daily tip. Whether they may is checked before. What the database does not take is
 * thrown as a {@link NotSavedError}.
 */
export interface DailyDesk {
  /** Whether posts can be made in a channel. */
  readonly check: CheckChannel;
  readonly channelName: ChannelName;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The notes that members see in a channel: what a tip there can be about. */
  readonly libraryIn: LibraryIn;
  /**
   * `too-many` when the server has {@link MOST_SUBSCRIPTIONS} already; `alike` when one of them is just
   * what is wished.
   */
  setUp(
    guildId: string,
    userId: string,
    wish: Wish,
  ): Promise<SubscriptionRow | 'too-many' | 'alike'>;
  /** In the order in which they were made. */
  inGuild(guildId: string): Promise<readonly SubscriptionRow[]>;
  /** The server's subscription with that id; ids of other servers' find nothing. */
  find(guildId: string, id: string): Promise<SubscriptionRow | undefined>;
  /**
   * One that stopped by itself runs again, but for want of tips only when there are some; one that was paused by a
   * person stays so. `alike` when another one is just what is wished.
   */
  change(subscription: SubscriptionRow, wish: Wish): Promise<SubscriptionRow | 'alike'>;
  pause(subscription: SubscriptionRow): Promise<SubscriptionRow>;
  /** Tries a refused post of today again, unless it is too late. `bad-schedule`: its time zone is unknown. */
  resume(subscription: SubscriptionRow): Promise<SubscriptionRow | 'bad-schedule'>;
  remove(subscription: SubscriptionRow): Promise<void>;
  /** The next times at which it posts, in milliseconds since 1970; empty while it rests. */
  nextTimes(subscription: SubscriptionRow, count: number): readonly number[];
  /** How many of its latest {@link DATES_LOOKED_BACK} dates had no post, because it would have come too late. */
  missed(subscription: SubscriptionRow): Promise<number>;
  /** The tip that would come now; nothing is drawn by looking. `null` without tips. */
  previewTip(subscription: SubscriptionRow): Promise<string | null>;
  vote(vote: Vote): Promise<void>;
}

/** What the desk needs. */
export interface DeskTools {
  readonly store: Store;
  readonly check: CheckChannel;
  readonly channelName: ChannelName;
  readonly libraryIn: LibraryIn;
  readonly calendar: Calendar;
  /** The tips of a subscription, with its server's votes. */
  readonly tipsFor: (subscription: SubscriptionRow) => Promise<readonly DeckTip[]>;
  readonly now: () => number;
  readonly random: () => number;
  readonly catchUpMs: number;
}

/** The desk over a store. */
export function createDesk(tools: DeskTools): DailyDesk {
  const { store, calendar, now } = tools;
  const { subscriptions, occurrences } = store;

  /** When it is due next; a date that had its post does not come again. */
  const nextOf = async (row: SubscriptionRow) => {
    const [last] = await occurrences.ofSubscription(row.id, 1);
    const [due] = calendar.nextDues(scheduleOf(row), now(), 1, last?.local_date ?? null);
    return { next_at: due?.atMs ?? null, next_date: due?.localDate ?? null };
  };

  const run = async (row: SubscriptionRow): Promise<SubscriptionRow> => {
    const running = { ...row, ...(await nextOf(row)), paused_because: null, told_at: null };
    const { id, guild_id, created_by, created_at, ...change } = running;
    await saved(subscriptions.change(id, change));
    return running;
  };

  const restsOn = async (row: SubscriptionRow): Promise<boolean> =>
    row.paused_because === BY_HAND ||
    (row.paused_because === 'no-tips' && (await tools.tipsFor(row)).length === 0);

  const isAlike = async (guildId: string, wish: Wish, exceptId: string): Promise<boolean> => {
    const wished = Object.entries(columnsOf(wish));
    return (await subscriptions.inGuild(guildId)).some((row) => {
      const columns = new Map<string, unknown>(Object.entries(row));
      return row.id !== exceptId && wished.every(([name, value]) => columns.get(name) === value);
    });
  };

  return {
    check: tools.check,
    channelName: tools.channelName,
    now,
    libraryIn: tools.libraryIn,

    async setUp(guildId, userId, wish) {
      const row: SubscriptionRow = {
        id: newSubscriptionId(),
        guild_id: guildId,
        created_by: userId,
        created_at: now(),
        paused_because: null,
        told_at: null,
        next_at: null,
        next_date: null,
        ...columnsOf(wish),
      };
      if (await isAlike(guildId, wish, row.id)) return 'alike';
      const running = { ...row, ...(await nextOf(row)) };
      const isAdded = await saved(subscriptions.add(running, MOST_SUBSCRIPTIONS));
      return isAdded ? running : 'too-many';
    },

    inGuild: (guildId) => subscriptions.inGuild(guildId),

    async find(guildId, id) {
      const found = await subscriptions.get(id);
      return found?.guild_id === guildId ? found : undefined;
    },

    async change(subscription, wish) {
      if (await isAlike(subscription.guild_id, wish, subscription.id)) return 'alike';
      const changed = { ...subscription, ...columnsOf(wish) };
      if (!(await restsOn(changed))) return run(changed);
      await saved(subscriptions.change(changed.id, columnsOf(wish)));
      return changed;
    },

    async pause(subscription) {
      await saved(subscriptions.pause(subscription.id, BY_HAND));
      return { ...subscription, paused_because: BY_HAND, next_at: null, next_date: null };
    },

    async resume(subscription) {
      const { paused_because, time_zone } = subscription;
      if (paused_because === null) return subscription;
      if (!isTimeZone(time_zone)) return 'bad-schedule';
      if (paused_because !== BY_HAND) {
        const sinceMs = now() - tools.catchUpMs;
        await saved(occurrences.reopen(subscription.id, sinceMs, now()));
      }
      return run(subscription);
    },

    async remove({ id }) {
      await saved(subscriptions.remove(id));
    },

    nextTimes(subscription, count) {
      const { next_at, next_date } = subscription;
      if (next_at === null || next_date === null) return [];
      if (!isTimeZone(subscription.time_zone)) return [next_at];
      const later = calendar.nextDues(scheduleOf(subscription), next_at, count - 1, next_date);
      return [next_at, ...later.map(({ atMs }) => atMs)];
    },

    async missed({ id }) {
      const latest = await occurrences.ofSubscription(id, DATES_LOOKED_BACK);
      return latest.filter(({ reason }) => reason === TOO_LATE).length;
    },

    async previewTip(subscription) {
      const { id } = subscription;
      const tips = await tools.tipsFor(subscription);
      const decks = await store.decks.get([id]);
      return drawTip(readDeck(decks.get(id)), tips, tools.random)?.tipId ?? null;
    },

    vote: (vote) => saved(store.votes.cast(vote)),
  };
}

function columnsOf(wish: Wish) {
  return {
    channel_id: wish.channelId,
    minute_of_day: wish.minuteOfDay,
    time_zone: wish.timeZone,
    weekdays: wish.weekdays,
    topic: wish.topic,
    role_id: wish.roleId,
  };
}
