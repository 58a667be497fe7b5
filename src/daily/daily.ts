import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Look } from '../discord/context.ts';
import type { ReadFile } from '../discord/pictures/attach-files.ts';
import { clip } from '../discord/views/shown.ts';
import type { Library } from '../library/library.ts';
import { remedyFor } from '../store/errors.ts';
import type { Store } from '../store/store.ts';
import type { SubscriptionRow } from '../store/subscriptions.ts';
import { createCalendar } from './calendar.ts';
import type { DailyPost } from './channels.ts';
import { deckTips } from './deck-tips.ts';
import { BY_HAND, createDesk, type DailyDesk, type LibraryIn } from './desk.ts';
import { channelNames } from './discord/channel-names.ts';
import { channelChecker } from './discord/check-channel.ts';
import { discordChannels, type ShownPost } from './discord/daily-channels.ts';
import type { DailyRest } from './discord/rest.ts';
import { pauseTeller, type TellPaused } from './discord/tell-paused.ts';
import { occurrenceId } from './occurrence.ts';
import type { DailyEvents } from './poster-tools.ts';
import { type DailyRunner, startDaily } from './runner.ts';
import { turnstile } from './turnstile.ts';
import { restReason, subscriptionLine } from './views/subscription-line.ts';
import { placedTip, tipMessage } from './views/tip-message.ts';

/** Posts a second: half of what Discord takes from a bot, so that there is room for everything else. */
const POSTS_A_SECOND = 25;

/** Discord: at most 100 characters for the name of a thread. */
const MAX_THREAD_NAME = 100;

/** What the daily tip is put together from. */
export interface DailyParts {
  readonly store: Store;
  readonly rest: DailyRest;
  readonly currentLibrary: () => Library;
  readonly libraryIn: LibraryIn;
  /** How posts in a server look: in its language. */
  readonly lookFor: (serverId: string) => Promise<Look>;
  readonly readFile: ReadFile;
  /** How late a post may come, in milliseconds. */
  readonly catchUpMs: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly log: Logger;
}

/** The daily tip: where people set it up, and what posts it. */
export interface Daily {
  readonly desk: DailyDesk;
  /** Posts what is due from now on. */
  start(): DailyRunner;
}

/** Puts the daily tip together. */
export function createDaily(parts: DailyParts): Daily {
  const { store, rest, currentLibrary, lookFor, now, random, catchUpMs, log } = parts;
  const calendar = createCalendar();
  const tipsAs = deckTips();
  const tipsFor = async ({ topic, guild_id, channel_id }: SubscriptionRow) =>
    tipsAs(await parts.libraryIn(guild_id, channel_id), topic, await store.votes.inGuild(guild_id));
  const tell = tellOnce(parts);
  const poster = {
    ...store,
    calendar,
    channels: discordChannels({
      rest,
      show: async (post) => shownPost(post, currentLibrary(), await lookFor(post.guildId)),
      readFile: parts.readFile,
    }),
    events: loggedEvents(log, tell),
    tipsFor,
    owner: randomUUID(),
    now,
    random,
    catchUpMs,
    // Never set back, as the time of day may be.
    takeTurn: turnstile(POSTS_A_SECOND, () => performance.now(), parts.sleep),
  };
  return {
    desk: createDesk({
      store,
      check: channelChecker(rest),
      channelName: channelNames(rest, now),
      libraryIn: parts.libraryIn,
      calendar,
      tipsFor,
      now,
      random,
      catchUpMs,
    }),
    start: () => startDaily(poster, () => tellUntold(store, tell)),
  };
}

/** A post as it is shown; `null` when the notes no longer have its tip. */
function shownPost(post: DailyPost, library: Library, look: Look): ShownPost | null {
  const placed = placedTip(library, post.tipId);
  if (placed === null) return null;
  const { roleId } = post;
  const view = { occurrenceId: occurrenceId(post), hasVotes: true, roleId };
  return {
    message: tipMessage(placed, view, look),
    threadName: clip(placed.tip.plain.replace(/\s+/g, ' ').trim(), MAX_THREAD_NAME),
  };
}

/** Notes that people are told before they are told: they may miss it after a crash, but never hear it twice. */
function tellOnce({ store, rest, libraryIn, lookFor, now }: DailyParts): TellPaused {
  const tell = pauseTeller(rest, async (subscription, because) => {
    const look = await lookFor(subscription.guild_id);
    const stopped = { ...subscription, paused_because: because };
    const library = await libraryIn(stopped.guild_id, stopped.channel_id);
    const line = subscriptionLine(stopped, library, look);
    return look.phrases.daily.stopped(line, restReason(stopped, look) ?? because);
  });
  return async (subscription, because) => {
    if (await store.subscriptions.markTold(subscription.id, now())) {
      await tell(subscription, because);
    }
  };
}

/** For those that stopped right before the process did. */
async function tellUntold({ subscriptions }: Store, tell: TellPaused): Promise<void> {
  for (const subscription of await subscriptions.untold(BY_HAND)) {
    await tell(subscription, subscription.paused_because ?? '');
  }
}

function loggedEvents(log: Logger, tell: TellPaused): DailyEvents {
  return {
    async paused(subscription, because) {
      log.warn({ subscription: subscription.id, because }, 'a daily tip has stopped');
      await tell(subscription, because);
    },
    leftOut(posts) {
      log.warn(
        { posts },
        'daily tips are left out, for they would come later than DAILY_CATCH_UP_HOURS allows',
      );
    },
    delivered({ id }, { local_date }, delivery) {
      const facts = { subscription: id, date: local_date };
      switch (delivery.kind) {
        case 'sent':
          log.debug({ ...facts, message: delivery.messageId }, 'daily tip');
          break;
        case 'postponed':
          log.warn({ ...facts, err: delivery.cause }, 'a daily tip is tried again later');
          break;
        default:
          log.warn({ ...facts, outcome: delivery }, 'a daily tip was not posted');
      }
    },
    failed(err, subscription) {
      const whose =
        subscription === undefined
          ? {}
          : { subscription: subscription.id, guild: subscription.guild_id };
      log.error({ err, ...whose }, failureText(err, subscription));
    },
  };
}

function failureText(cause: unknown, subscription: SubscriptionRow | undefined): string {
  const remedy = remedyFor(cause);
  if (remedy !== null) return `daily tips wait: ${remedy}`;
  return subscription === undefined
    ? 'the daily tips can’t go on now; trying again'
    : 'a daily tip can’t go on; the others do';
}
