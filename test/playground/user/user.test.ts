import { type APIInteraction, InteractionResponseType, InteractionType } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CheckedPlayground,
  startCheckedPlayground,
} from '../../harness/checked-playground.ts';
import { startSmallBot } from '../../harness/small-bot.ts';

let playground: CheckedPlayground;
let stop: () => Promise<void>;

beforeAll(async () => {
  playground = await startCheckedPlayground();
  const bot = await startSmallBot(playground, {
    commands: [
      { name: 'panel', description: 'Shows controls' },
      { name: 'window', description: 'Opens a window' },
    ],
    answer,
  });
  stop = () => bot.destroy();
});

afterAll(async () => {
  await stop();
  await playground.close();
});

const inputRow = {
  type: 18 as const,
  label: 'Text',
  component: { type: 4 as const, custom_id: 'text', style: 1 as const },
};

const options = ['One', 'Two'].map((label) => ({ label, value: label.toLowerCase() }));

function answer(interaction: APIInteraction) {
  if (
    interaction.type === InteractionType.ApplicationCommand &&
    interaction.data.name === 'window'
  ) {
    return {
      type: InteractionResponseType.Modal as const,
      data: { custom_id: 'window', title: 'Window', components: [inputRow] },
    };
  }
  const content = 'data' in interaction ? JSON.stringify(interaction.data) : '';
  return {
    type: InteractionResponseType.ChannelMessageWithSource as const,
    data: {
      content,
      components: [
        {
          type: 1 as const,
          components: [
            { type: 2 as const, style: 1 as const, label: 'Next', custom_id: 'next' },
            { type: 2 as const, style: 1 as const, emoji: { name: '👍' }, custom_id: 'good' },
            { type: 2 as const, style: 1 as const, label: 'Off', custom_id: 'off', disabled: true },
          ],
        },
        { type: 1 as const, components: [{ type: 3 as const, custom_id: 'menu', options }] },
      ],
    },
  };
}

describe('a user', () => {
  it.each([
    ['Next', 'next'],
    ['👍', 'good'],
    ['next', 'next'],
  ])('presses a button by label, emoji or custom_id: %s', async (name, customId) => {
    const panel = await playground.user('tom').command('/panel');

    const pressed = await playground.user('tom').press(panel, name);

    expect(pressed.content).toContain(`"custom_id":"${customId}"`);
  });

  it('chooses by label or value', async () => {
    const panel = await playground.user('tom').command('/panel');

    const byLabel = await playground.user('tom').select(panel, 'Two');
    const byValue = await playground.user('tom').select(panel, ['one'], 'menu');

    expect(byLabel.content).toContain('"values":["two"]');
    expect(byValue.content).toContain('"values":["one"]');
  });

  it('opens a window and sends it', async () => {
    const opened = await playground.user('tom').commandForModal('/window');

    const sent = await playground.user('tom').submit(opened, { text: 'Hello' });

    expect(sent.content).toContain('"value":"Hello"');
  });

  it('says what came instead of a window', async () => {
    const opening = playground.user('tom').commandForModal('/panel');

    await expect(opening).rejects.toThrow('answered with a message instead of a modal');
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['a command that is not there', () => playground.user('tom').command('/pong'), '/panel'],
    ['a place that they do not see', async () => playground.user('tom').in('staff'), 'general'],
    [
      'a button that is not there',
      async () =>
        playground.user('tom').press(await playground.user('tom').command('/panel'), 'Last'),
      '"Next"',
    ],
    [
      'a button that is disabled',
      async () =>
        playground.user('tom').press(await playground.user('tom').command('/panel'), 'Off'),
      'disabled',
    ],
    [
      'an option that is not there',
      async () =>
        playground.user('tom').select(await playground.user('tom').command('/panel'), 'Ten'),
      '"One", "Two"',
    ],
    [
      'more options than may be chosen',
      async () =>
        playground
          .user('tom')
          .select(await playground.user('tom').command('/panel'), ['One', 'Two']),
      'Choose 1.',
    ],
    [
      'a message in a channel where they may not',
      async () => playground.user('tom').in('welcome').write('a'),
      'may not write',
    ],
  ])('is told what there is instead of %s', async (_, use, hint) => {
    await expect(use()).rejects.toThrow(hint);
  });

  it('that does not exist is refused with who does', () => {
    expect(() => playground.user('eve')).toThrow('maya, tom, camille');
  });
});
