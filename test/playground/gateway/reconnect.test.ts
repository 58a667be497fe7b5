import { type Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  type CheckedPlayground,
  startCheckedPlayground,
} from '../../harness/checked-playground.ts';
import { startSmallBot } from '../../harness/small-bot.ts';

let playground: CheckedPlayground;
let bot: Client<true>;
let heard: string[];

beforeEach(async () => {
  heard = [];
  playground = await startCheckedPlayground();
  bot = await startSmallBot(playground, {
    intents: GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages,
  });
  bot.on(Events.MessageCreate, ({ content }) => heard.push(content));
});

afterEach(async () => {
  await bot.destroy();
  await playground.close();
});

const mention = (content: string) =>
  playground.user('tom').write(`<@${playground.applicationId}> ${content}`);

/** Resolves when discord.js has resumed its session. */
const resumed = () => new Promise((resolve) => bot.once(Events.ShardResume, resolve));

it('discord.js misses nothing when it is asked to reconnect', async () => {
  const isBack = resumed();

  playground.gateway.askToReconnect();
  mention('meanwhile');
  await isBack;
  mention('afterwards');

  await expect
    .poll(() => heard.map((content) => content.split(' ')[1]))
    .toEqual(['meanwhile', 'afterwards']);
});

it('discord.js misses nothing when its connection is cut', async () => {
  const isBack = resumed();

  playground.gateway.cutConnections(4000);
  mention('meanwhile');
  await isBack;

  await expect.poll(() => heard).toHaveLength(1);
});

it('discord.js notices a connection that died without being closed', async () => {
  const zombie = await startCheckedPlayground({ heartbeatMs: 100 });
  const client = await startSmallBot(zombie, {});
  const isBack = new Promise((resolve) => client.once(Events.ShardResume, resolve));

  zombie.gateway.setZombie(true);
  await new Promise((resolve) => client.once(Events.ShardReconnecting, resolve));
  zombie.gateway.setZombie(false);

  await isBack;
  await client.destroy();
  await zombie.close();
});
