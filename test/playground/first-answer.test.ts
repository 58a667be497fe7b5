import { InteractionResponseType, MessageFlags } from 'discord.js';
import { afterEach, expect, it } from 'vitest';
import { type CheckedPlayground, startCheckedPlayground } from '../harness/checked-playground.ts';
import { startSmallBot } from '../harness/small-bot.ts';

let playground: CheckedPlayground;

afterEach(() => playground.close());

it('lets the unchanged discord.js answer a command that a person sends', async () => {
  playground = await startCheckedPlayground();
  const bot = await startSmallBot(playground, {
    commands: [{ name: 'ping', description: 'Says pong' }],
    answer: () => ({
      type: InteractionResponseType.ChannelMessageWithSource,
      data: {
        flags: MessageFlags.IsComponentsV2,
        components: [{ type: 17, components: [{ type: 10, content: 'Pong' }] }],
      },
    }),
  });

  const answer = await playground.user('maya').command('/ping');

  expect(answer).toMatchObject({
    author: { username: 'Bot', bot: true },
    interaction: { name: 'ping', user: { username: 'maya' } },
    components: [{ type: 17, components: [{ type: 10, content: 'Pong' }] }],
  });
  await bot.destroy();
});
