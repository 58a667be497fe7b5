import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../src/discord/phrases/en/english.ts';
import { french } from '../../src/discord/phrases/fr/french.ts';
import { aLibrary } from '../builders/library.ts';
import { isPrivate, read } from '../builders/sent-message.ts';
import { type ConnectedBot, startConnectedBot } from '../harness/connected-bot.ts';

const { explain: words, places, sharing } = english;

const OTHER_SECTION = 'Ice gives way under those who do not look.';

let nota: ConnectedBot;

beforeAll(async () => {
  nota = await startConnectedBot(
    aLibrary({
      'snow.md': `# Snow\nSnow falls from clouds.\n\n${'It lies for days, deep and quiet.\n\n'.repeat(90)}`,
      'ice.md': `# Ice\nIce is frozen water.\n\n## Dangers\n${OTHER_SECTION}\n`,
      'rain.md':
        '# Rain\nRain is wet.\n\n# Rain or hail\nHail is hard, rain is not.\n\n# Hail\nHail.\n',
    }),
    { settings: { answers_mentions: 1 } },
  );
});

afterAll(() => nota.stop());

const maya = () => nota.user('maya');
const tom = () => nota.user('tom');

const BOTH =
  /Snow falls from clouds\.[\s\S]*\n…\n-# Snow · snow\.md\n### Ice\nIce is frozen water\.\n-# Ice · ice\.md$/;

function labels(message: APIMessage): readonly (string | undefined)[] {
  return read(message).buttons.map(({ label }) => label);
}

describe('a comparison that no section makes', () => {
  it('is answered with how the section about each begins', async () => {
    const answer = await maya().command('/explain', { topic: 'snow vs ice' });

    expect(read(answer).text).toMatch(BOTH);
    expect(read(answer).text).toMatch(new RegExp(`^${words.apart}\n### Snow\n`));
    expect(labels(answer).slice(0, 2)).toEqual([places.open, places.open]);
  });

  it('is answered in the order and the language of the person who asks', async () => {
    const answer = await nota
      .user('camille')
      .command('/explain', { topic: 'différence entre ice et snow', private: true });

    expect(read(answer).text).toMatch(new RegExp(`^${french.explain.apart}\n### Ice\n`));
    expect(read(answer).text).toContain('### Snow\n');
  });

  it('opens one in full, and leads back to both', async () => {
    const answer = await maya().command('/explain', { topic: 'snow vs ice', private: true });

    const opened = await maya().press(answer, places.open);
    const next = await maya().press(opened, places.nextPage);
    const back = await maya().press(next, words.backToSides);

    expect(opened.id).toBe(answer.id);
    expect(read(opened).text).toContain('### Snow\nSnow falls from clouds.');
    expect(read(opened).text).not.toContain('### Ice');
    expect(read(next).text).toContain('page 2 of');
    expect(read(back).text).toBe(read(answer).text);
  });

  it('opens what else was found, and leads back to both', async () => {
    const answer = await maya().command('/explain', { topic: 'snow vs ice', private: true });
    const other = read(answer).menu?.options.find(({ label }) => label === 'Dangers');

    const opened = await maya().select(answer, other?.value ?? '', places.openPlace);
    const back = await maya().press(opened, words.backToSides);

    expect(read(opened).text).toContain(OTHER_SECTION);
    expect(read(back).text).toBe(read(answer).text);
  });

  it('stays as it is for others when somebody opens one', async () => {
    const answer = await maya().in('daily-tip').command('/explain', { topic: 'snow vs ice' });

    const opened = await tom().in('daily-tip').press(answer, places.open);
    const back = await tom().in('daily-tip').press(opened, words.backToSides);

    expect(opened.id).not.toBe(answer.id);
    expect(isPrivate(opened)).toBe(true);
    expect(read(back).text).toBe(read(answer).text);
  });

  it('is answered where the bot is mentioned', async () => {
    const question = tom().write(
      `<@${nota.playground.state.bot.user.id}> what is ice compared to snow?`,
    );

    const answers = () =>
      tom()
        .messages()
        .filter(({ message_reference: to }) => to?.message_id === question.id)
        .map((message) => read(message).text);

    await expect.poll(answers).toHaveLength(1);
    expect(answers()[0]).toContain('### Ice\nIce is frozen water.');
    expect(answers()[0]).toContain('### Snow\nSnow falls from clouds.');
  });

  it('is posted whole as a reply, also once one was opened', async () => {
    const question = tom().write('what is the difference between snow and ice?');
    const answer = await maya().messageCommand('Explain this', question);
    const opened = await maya().press(answer, places.open);
    const back = await maya().press(opened, words.backToSides);

    await maya().press(back, sharing.replyWithThis);

    const reply = maya()
      .messages()
      .find(({ message_reference: to }) => to?.message_id === question.id);
    const text = reply === undefined ? '' : read(reply).text;
    expect(text).toMatch(BOTH);
    expect(text).toContain(sharing.sharedBy(`<@${maya().id}>`));
    expect(read(opened).buttons.map(({ label }) => label)).toContain(sharing.replyWithThis);
  });

  it('gives way to a section that makes it', async () => {
    const answer = await maya().command('/explain', { topic: 'rain vs hail' });

    expect(read(answer).text).toMatch(/^### Rain or hail\n/);
  });
});
