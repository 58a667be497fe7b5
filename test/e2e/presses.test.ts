import { Routes } from 'discord.js';
import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../src/discord/phrases/en/english.ts';
import { aLibrary } from '../builders/library.ts';
import { read } from '../builders/sent-message.ts';
import { type ConnectedBot, startConnectedBot } from '../harness/connected-bot.ts';
import { rawApi } from '../harness/raw-api.ts';

const library = aLibrary({
  'lambda.md': `# Lambda\n${'A long paragraph about snow.\n\n'.repeat(150)}`,
  'ice.md': '# Ice\nLike snow.\n',
});

let nota: ConnectedBot;

beforeEach(async () => {
  nota = await startConnectedBot(library);
});

afterEach(() => nota.stop());

/** A message that the bot posts by itself, with a button with this id. */
async function postWithButton(customId: string): Promise<APIMessage> {
  const { body } = await rawApi(nota.playground)<APIMessage>(
    'POST',
    Routes.channelMessages(nota.user('maya').channelId),
    {
      flags: MessageFlags.IsComponentsV2,
      components: [
        { type: 1, components: [{ type: 2, style: 1, label: 'Press', custom_id: customId }] },
      ],
    },
  );
  return body;
}

describe('buttons and menus', () => {
  it('work after a restart, from a process that never saw the message', async () => {
    const answer = await nota.user('maya').command('/explain', { topic: 'snow' });
    await nota.restart();

    const other = await nota.user('maya').select(answer, 'Ice');
    const back = await nota.user('maya').select(other, 'Lambda', english.places.otherPlaces(2));
    const next = await nota.user('maya').press(back, 'Next ›');

    expect(read(other).text).toContain('Like snow.');
    expect(read(next).text).toContain('page 2 of');
  });

  it('work on when the notes were reloaded in between', async () => {
    const answer = await nota.user('maya').command('/search', { query: 'snow' });
    await nota.restart({
      library: aLibrary({ 'ice.md': '# New\nText.\n\n# Ice\nSnow, too.\n' }),
    });

    const opened = await nota.user('maya').select(answer, 'Ice');

    expect(read(opened).text).toContain('Snow, too.');
  });

  it.each([
    'nothing of ours',
    '0:explain:page:0:abc',
    '1:explain:page:99999:abc',
    '1:gone:page:0:abc',
    '1:explain:no-such-thing:0:abc',
    '1:help:dance:0:abc',
  ])('answer politely and privately to the made-up custom id %s', async (customId) => {
    const message = await postWithButton(customId);

    const answer = await nota.user('tom').press(message, 'Press');

    expect(read(answer).text).toBe(english.common.outdated);
    expect((answer.flags ?? 0) & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
  });

  it.each([
    '1:explain:page:0:constructor',
    '1:search:page:0:__proto__',
    '1:tips:read:0:../../etc/passwd',
    '1:search:list:7:',
  ])('answer politely to %s, which leads nowhere', async (customId) => {
    const message = await postWithButton(customId);

    const answer = await nota.user('tom').press(message, 'Press');

    expect(read(answer).text).toBe(english.common.placeGone);
  });
});
