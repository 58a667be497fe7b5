import { join } from 'node:path';
import { type APIMessage, type APIThreadChannel, ChannelType } from 'discord-api-types/v10';
import { expect } from 'vitest';
import { MINUTE_MS } from '../../../src/basics/durations.ts';
import { createManualClock, type MovableClock } from '../../../src/playground/clock.ts';
import type { User } from '../../../src/playground/user/user.ts';
import type { OccurrenceRow } from '../../../src/store/occurrences/occurrence.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { aFolder } from '../../builders/folder.ts';
import { aLibrary } from '../../builders/library.ts';
import {
  type CheckedPlayground,
  startCheckedPlayground,
} from '../../harness/checked-playground.ts';
import { connectBot } from '../../harness/connect-bot.ts';
import { serverId } from '../../harness/places.ts';

/** Options of `/daily setup` for a tip at nine o'clock in the channel for it. */
export const NINE = { channel: 'daily-tip', time: '9am', timezone: 'UTC' };

/** Half a minute before it is too late for the tip of nine o'clock, in minutes. */
export const ALMOST_TOO_LATE = 179.5;

const library = aLibrary({
  'lambda.md': '# Lambda\n## Exam tips\n- Lambda runs for 15 minutes at the most.\n',
  'sqs.md':
    '---\ncategory: queues\n---\n# SQS\n## Exam tips\n- FIFO queues keep the order.\n- Long polling saves requests.\n',
});

/**
 * A bot with three exam tips, in a playground whose time is moved. Its database survives restarts.
 */
export interface DailyBot {
  readonly playground: CheckedPlayground;
  /**
   * Doesn't move by itself, so that even on a busy machine the bot answers within its three
   * seconds.
   */
  readonly clock: MovableClock;
  /** Path of the database. */
  readonly file: string;
  /** The database of the running bot. */
  readonly store: Store;
  readonly log: readonly { readonly msg: string; readonly posts?: number }[];
  /** Stops the bot, but not the playground. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Sets the bot's clock ahead of the correct time. */
  setAhead(aheadMs: number): void;
  /** Moves the time to the next nine o'clock, or this many minutes later. */
  makeItNine(minutesLater?: number): void;
  /** The manager of the server, in one of its channels. */
  maya(place?: string): User;
  /** The server that she manages. */
  readonly serverId: string;
  /** The messages in the tips channel, or in another one. */
  posts(place?: string): readonly APIMessage[];
  /** The same once there are this many. */
  postsWhen(count: number, place?: string): Promise<readonly APIMessage[]>;
  threads(): readonly APIThreadChannel[];
  /** The outcome of the first subscription's latest occurrences, newest first. */
  states(): Promise<readonly string[]>;
  /**
   * Like {@link states}, but half a second later at each call, so that nobody waits for the next
   * try.
   */
  statesLater(): Promise<readonly string[]>;
  /** Why these are not posted yet. */
  reasons(): Promise<readonly (string | null)[]>;
  /** Stops everything. */
  close(): Promise<void>;
}

/** Starts playground and bot. */
export async function startDailyBot(): Promise<DailyBot> {
  const file = join(aFolder(), 'nota.db');
  const clock = createManualClock(Date.now());
  const playground = await startCheckedPlayground({ clock, allowsRefusals: true });
  const log: { readonly msg: string; readonly posts?: number }[] = [];
  let aheadMs = 0;
  const now = () => clock.now() + aheadMs;
  const run = async () => {
    const store = await openStore(file);
    const onLog = (line: string) => log.push(JSON.parse(line));
    return { store, gateway: await connectBot(playground, store, library, { now, onLog }) };
  };
  let running = await run();

  const server = serverId(playground, 'Cloud Study');
  const maya = (place = 'general') => playground.user('maya').in(place);
  const posts = (place = 'daily-tip') => maya(place).messages();
  const occurrences = async (): Promise<readonly OccurrenceRow[]> => {
    const [row] = await running.store.subscriptions.inGuild(server);
    return running.store.occurrences.ofSubscription(row?.id ?? '', 10);
  };
  const states = async () => (await occurrences()).map(({ state }) => state);
  const stop = async () => {
    await running.gateway.close(1_000);
    await running.store.close();
  };

  return {
    playground,
    clock,
    file,
    get store() {
      return running.store;
    },
    log,
    stop,
    start: async () => {
      running = await run();
    },
    setAhead: (ms) => {
      aheadMs = ms;
    },
    makeItNine: (minutesLater = 0) =>
      clock.moveTo(nextNine(clock.now()) + minutesLater * MINUTE_MS),
    maya,
    serverId: server,
    posts,
    postsWhen: async (count, place) => {
      await expect.poll(() => posts(place).length).toBe(count);
      return posts(place);
    },
    threads: () =>
      [...playground.state.channels.values()].flatMap((channel) =>
        channel.type === ChannelType.PublicThread ? [channel] : [],
      ),
    states,
    statesLater: () => {
      clock.moveTo(clock.now() + 500);
      return states();
    },
    reasons: async () => (await occurrences()).map(({ reason }) => reason),
    close: async () => {
      await stop();
      await playground.close();
    },
  };
}

/** Sets up a daily tip and returns its first post. */
export async function firstPost({ maya, makeItNine, postsWhen }: DailyBot): Promise<APIMessage> {
  await maya().command('/daily setup', NINE);
  makeItNine();
  const [post = nothing()] = await postsWhen(1);
  return post;
}

/** Fails if a message that must exist doesn't. */
export function nothing(): never {
  throw new Error('There is no message.');
}

function nextNine(nowMs: number): number {
  const midnight = new Date(nowMs).setUTCHours(0, 0, 0, 0);
  const [today = 0, tomorrow = 0] = [9, 33].map((hours) => midnight + hours * 60 * MINUTE_MS);
  return nowMs < today ? today : tomorrow;
}
