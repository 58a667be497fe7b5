import { Routes } from 'discord.js';
import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Gateway } from '../../src/discord/connection/gateway.ts';
import { english } from '../../src/discord/phrases/en/english.ts';
import { aLibrary } from '../builders/library.ts';
import { read } from '../builders/sent-message.ts';
import { type CheckedPlayground, startCheckedPlayground } from '../harness/checked-playground.ts';
import { connectBot } from '../harness/connect-bot.ts';
import { rawApi } from '../harness/raw-api.ts';

const library = aLibrary({
  'lambda.md': `# Lambda\n${'A long paragraph about snow.\n\n'.repeat(150)}`,
  'ice.md': '# Ice\nLike snow.\n',
});

let playground: CheckedPlayground;
let nota: Gateway;

beforeEach(async () => {
  playground = await startCheckedPlayground();
  nota = await connectBot(playground, library);
});

afterEach(async () => {
  await nota.close(1_000);
  await playground.close();
});

/** A message of the bot's own with a button that carries this. */
async function postWithButton(customId: string): Promise<APIMessage> {
  const { body } = await rawApi(playground)<APIMessage>(
    'POST',
    Routes.channelMessages(playground.user('maya').channelId),
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
    const answer = await playground.user('maya').command('/explain', { topic: 'snow' });
    await nota.close(1_000);
    nota = await connectBot(playground, library);

    const other = await playground.user('maya').select(answer, 'Ice');
    const back = await playground
      .user('maya')
      .select(other, 'Lambda', english.places.otherPlaces(2));
    const next = await playground.user('maya').press(back, 'Next ›');

    expect(read(other).text).toContain('Like snow.');
    expect(read(next).text).toContain('page 2 of');
  });

  it('work on when the notes were reloaded in between', async () => {
    const answer = await playground.user('maya').command('/search', { query: 'snow' });
    await nota.close(1_000);
    nota = await connectBot(
      playground,
      aLibrary({ 'ice.md': '# New\nText.\n\n# Ice\nSnow, too.\n' }),
    );

    const opened = await playground.user('maya').select(answer, 'Ice');

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

    const answer = await playground.user('tom').press(message, 'Press');

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

    const answer = await playground.user('tom').press(message, 'Press');

    expect(read(answer).text).toBe(english.common.placeGone);
  });
});
