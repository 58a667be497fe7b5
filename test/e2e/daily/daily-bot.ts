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

/** Options of `/daily setup` for a tip at nine o'clock in the channel that is there for it. */
export const NINE = { channel: 'daily-tip', time: '9am', timezone: 'UTC' };

/** Half a minute before nobody wants the tip of nine o'clock any more. */
export const ALMOST_TOO_LATE = 179.5;

const library = aLibrary({
  'lambda.md': '# Lambda\n## Exam tips\n- Lambda runs for 15 minutes at the most.\n',
  'sqs.md':
    '---\ncategory: queues\n---\n# SQS\n## Exam tips\n- FIFO queues keep the order.\n- Long polling saves requests.\n',
});

/** A bot with three exam tips, in a playground whose time is moved. Its database outlives it. */
export interface DailyBot {
  readonly playground: CheckedPlayground;
  /** Stands still until it is moved: on a busy machine, too, the bot answers within its three seconds. */
  readonly clock: MovableClock;
  /** Path of the database. */
  readonly file: string;
  /** The database of the bot that runs. */
  readonly store: Store;
  readonly log: readonly { readonly msg: string; readonly posts?: number }[];
  /** Stops the bot, but not the playground. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Puts the clock of the bot ahead of the right time. */
  setAhead(aheadMs: number): void;
  /** Moves the time to the next nine o'clock, or so many minutes later. */
  makeItNine(minutesLater?: number): void;
  /** Who manages the server, in a channel of it. */
  maya(place?: string): User;
  /** The server in which she does. */
  readonly serverId: string;
  /** The messages in the channel of the tips, or in another one. */
  posts(place?: string): readonly APIMessage[];
  /** The same once there are as many. */
  postsWhen(count: number, place?: string): Promise<readonly APIMessage[]>;
  threads(): readonly APIThreadChannel[];
  /** What became of the first subscription's latest occurrences, newest first. */
  states(): Promise<readonly string[]>;
  /** As {@link states}, half a second later each time that it is asked: nobody waits for the next try. */
  statesLater(): Promise<readonly string[]>;
  /** Why the same are not posted yet. */
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

/** Sets a daily tip up and gives the first post of it. */
export async function firstPost({ maya, makeItNine, postsWhen }: DailyBot): Promise<APIMessage> {
  await maya().command('/daily setup', NINE);
  makeItNine();
  const [post = nothing()] = await postsWhen(1);
  return post;
}

/** In place of a message that must be there. */
export function nothing(): never {
  throw new Error('There is no message.');
}

function nextNine(nowMs: number): number {
  const midnight = new Date(nowMs).setUTCHours(0, 0, 0, 0);
  const [today = 0, tomorrow = 0] = [9, 33].map((hours) => midnight + hours * 60 * MINUTE_MS);
  return nowMs < today ? today : tomorrow;
}
