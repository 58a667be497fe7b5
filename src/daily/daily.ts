import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { placedTip } from '../answers/placed-tip.ts';
import type { Running } from '../basics/until-stopped.ts';
import type { Look } from '../discord/context.ts';
import type { ReadPicture } from '../discord/pictures/attach-files.ts';
import { clip } from '../discord/views/shown.ts';
import type { Library } from '../library/library.ts';
import type { Store } from '../store/store.ts';
import type { SubscriptionRow } from '../store/subscriptions.ts';
import { channelNames } from './discord/channel-names.ts';
import { channelChecker } from './discord/check-channel.ts';
import { discordChannels, type ShownPost } from './discord/daily-channels.ts';
import type { DailyRest } from './discord/rest.ts';
import { pauseTeller } from './discord/tell-paused.ts';
import type { DailyPost } from './posting/channels.ts';
import { loggedEvents, type TellPaused } from './posting/logged-events.ts';
import { occurrenceId } from './posting/occurrence.ts';
import type { DailyEvents } from './posting/poster-tools.ts';
import { rateLimiter } from './posting/rate-limiter.ts';
import { startDaily } from './posting/runner.ts';
import {
  createDailySubscriptions,
  type DailySubscriptions,
} from './subscriptions/daily-subscriptions.ts';
import type { LibraryIn } from './subscriptions/subscription-tools.ts';
import { createCalendar } from './time/calendar.ts';
import { deckTips } from './tips/deck-tips.ts';
import { noteFollower } from './tips/note-follower.ts';
import { pauseText, subscriptionLine } from './views/subscription-line.ts';
import { tipMessage } from './views/tip-message.ts';

/**
 * Posts per second: half of what Discord accepts from a bot. So 1,000 posts at nine o'clock are out within a minute,
 * and the other half is left for everything else.
 */
const POSTS_A_SECOND = 25;

/** Discord: at most 100 characters for the name of a thread. */
const MAX_THREAD_NAME = 100;

/** What the daily tip is put together from. */
export interface DailyParts {
  readonly store: Store;
  readonly rest: DailyRest;
  readonly currentLibrary: () => Library;
  readonly libraryIn: LibraryIn;
  /** The language of a server, and other things that views need. */
  readonly lookFor: (serverId: string) => Promise<Look>;
  readonly readPicture: ReadPicture;
  /** How late a post may be, in milliseconds. */
  readonly catchUpMs: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly log: Logger;
}

/** The daily tip: the subscriptions that managers set up, and what posts it. */
export interface Daily {
  readonly subscriptions: DailySubscriptions;
  /** Starts posting what is due. */
  start(): Running;
}

/** Puts the daily tip together. */
export function createDaily(parts: DailyParts): Daily {
  const { store, rest, currentLibrary, lookFor, now, random, catchUpMs, log } = parts;
  const calendar = createCalendar();
  const tipsAs = deckTips();
  const libraryFor = ({ guild_id, channel_id }: SubscriptionRow) =>
    parts.libraryIn(guild_id, channel_id);
  const follow = noteFollower({ store, libraryFor, tipsAs, log });
  const tipsFor = async (row: SubscriptionRow) => {
    const { topic, guild_id } = await follow(row);
    return tipsAs(await libraryFor(row), topic, await store.votes.inGuild(guild_id));
  };
  const tell = tellOnce(parts);
  const poster = {
    ...store,
    calendar,
    channels: discordChannels({
      rest,
      show: async (post) => shownPost(post, currentLibrary(), await lookFor(post.guildId)),
      readPicture: parts.readPicture,
    }),
    events: loggedEvents(log, tell, sinceStartMs),
    tipsFor,
    owner: randomUUID(),
    now,
    random,
    catchUpMs,
    takeTurn: rateLimiter(POSTS_A_SECOND, sinceStartMs, parts.sleep),
  };
  return {
    subscriptions: createDailySubscriptions({
      store,
      check: channelChecker(rest),
      channelName: channelNames(rest, now),
      libraryIn: parts.libraryIn,
      follow,
      calendar,
      tipsFor,
      now,
      random,
      catchUpMs,
    }),
    start: () => startDaily(poster, () => tellUntold(store, tell, poster.events)),
  };
}

/** Milliseconds since the start. Unlike the time of day, this is never set back. */
function sinceStartMs(): number {
  return performance.now();
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

/** Records that people are told before telling them: after a crash they may miss the message, but never get it twice. */
function tellOnce({ store, rest, libraryIn, lookFor, now }: DailyParts): TellPaused {
  const tell = pauseTeller(rest, async (subscription, because) => {
    const look = await lookFor(subscription.guild_id);
    const stopped = { ...subscription, paused_because: because };
    const library = await libraryIn(stopped.guild_id, stopped.channel_id);
    const line = subscriptionLine(stopped, library, look);
    return look.phrases.daily.stopped(line, pauseText(stopped, library, look) ?? because);
  });
  return async (subscription, because) => {
    if (await store.subscriptions.markTold(subscription.id, now())) {
      await tell(subscription, because);
    }
  };
}

/** Tells people about subscriptions that stopped right before the process did. If that fails for one, the others are still told. */
async function tellUntold(
  { subscriptions }: Store,
  tell: TellPaused,
  { failed }: Pick<DailyEvents, 'failed'>,
): Promise<void> {
  for (const subscription of await subscriptions.untold()) {
    await tell(subscription, subscription.paused_because ?? '').catch((cause) =>
      failed(cause, subscription),
    );
  }
}
