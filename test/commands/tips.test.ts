import { InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/discord/phrases/en/english.ts';
import { LANGUAGES } from '../../src/discord/phrases/languages.ts';
import { aBot } from '../builders/bot.ts';
import { SOMEBODY_ELSE } from '../builders/interactions.ts';
import { aLibrary } from '../builders/library.ts';
import { buttonOn } from '../builders/sent-message.ts';

const MANY_TIPS = Array.from(
  { length: 90 },
  (_, n) => `* Tip ${n} says to remember that ice melts`,
);

const library = aLibrary({
  'lambda.md':
    '# Lambda\nSnow.\n\n## Lambda exam tips\n* Pay **per use**\n    * and no more\n* Scales\n',
  'sqs.md': '# SQS\n\n## Exam tips\n* Triggers lambda\n* Decouples\n',
  'ice.md': `# Ice\n\n## Exam tips\n${MANY_TIPS.join('\n')}\n`,
});

const bot = aBot(library);

/** What is between quotation marks, of whichever language. */
const QUOTED = /[„“«「]\s*([^„“”«»「」]+?)\s*[“”»」]/g;

describe('/tips', () => {
  it('groups the tips about a topic by note, with where they stand', async () => {
    const answer = await bot.ask('tips', { topic: 'lambda' });

    expect(answer.text).toContain('**Exam tips about lambda**: 3 from 2 notes');
    expect(answer.text).toMatch(
      /### Lambda\n- Pay \*\*per use\*\*\n {2}- and no more\n- Scales\n-# /,
    );
    expect(answer.text).toMatch(/### SQS\n- Triggers lambda\n-# .*sqs\.md/);
    expect(answer.text).not.toContain('Decouples');
  });

  it('says where notes go if there are none', async () => {
    const answer = await aBot(aLibrary({})).ask('tips');

    expect(answer.text).toBe(english.common.noNotes);
  });

  it('reports how it corrected a misspelt word', async () => {
    const answer = await bot.ask('tips', { topic: 'lamda' });

    expect(answer.text).toMatch(
      /^\*\*Exam tips about lamda\*\*: 3 from 2 notes\n-# I read \*lamda\* as \*\*lambda\*\*\.\n/,
    );
  });

  it('turns the pages of many tips; none is lost', async () => {
    const first = await bot.ask('tips', { topic: 'ice' });
    const second = await bot.press(first, { customId: buttonOn(first, 'Next ›') });

    const shown = Array.from(
      `${first.text}\n${second.text}`.matchAll(/- Tip (\d+) /g),
      ([, n]) => n,
    );
    expect(second.type).toBe(InteractionResponseType.UpdateMessage);
    expect(shown).toEqual(MANY_TIPS.map((_, n) => String(n)));
    expect(second.text).toContain('### Ice');
  });

  it('opens a note from its menu, and leads back to the tips', async () => {
    const tips = await bot.ask('tips', { topic: 'lambda' });
    const values = [tips.menu?.options[0]?.value ?? ''];

    const opened = await bot.press(tips, { customId: tips.menu?.custom_id ?? '', values });
    const back = await bot.press(opened, { customId: buttonOn(opened, 'Back to the list') });

    expect(opened.text).toContain('### Lambda exam tips');
    expect(back.text).toBe(tips.text);
  });

  it('names the notes in its menu, for their headings are all alike', async () => {
    const { menu } = await bot.ask('tips', { topic: 'lambda' });

    expect(menu?.options.map(({ label }) => label)).toEqual(['Lambda', 'SQS']);
  });

  it('tells groups of one note apart by what their tips are about', async () => {
    const disks = aBot(
      aLibrary({
        'disks.md': [
          '# Disks',
          '## Snapshots\n### Exam tips\n* A disk is copied as it changes',
          '## Encryption\n> [!tip]\n> Encrypt a disk when you make it',
          '## Exam tips\n* A disk stays in its zone\n### Prices\n* A disk costs what it holds',
        ].join('\n'),
        'sqs.md': '# SQS\n## Exam tips\n* Needs no disk',
      }),
    );

    const { text, menu } = await disks.ask('tips', { topic: 'disk' });

    const topics = [
      'Disks › Encryption',
      'Disks › Exam tips',
      'Disks › Prices',
      'Disks › Snapshots',
    ];
    const titles = Array.from(text.matchAll(/^### (.*)$/gm), ([, title]) => title);
    expect(titles.toSorted()).toEqual([...topics, 'SQS']);
    expect(menu?.options.map(({ label }) => label)).toEqual(titles);
  });

  it('offers to explain what has no tips', async () => {
    const answer = await bot.ask('tips', { topic: 'snow' });
    const explained = await bot.press(answer, { customId: buttonOn(answer, 'Explain snow') });

    expect(answer.text).toBe(english.tips.none('snow', 1));
    expect(explained.text).toContain('### Lambda\nSnow.');
  });

  it('draws one at random without a topic, and another on demand', async () => {
    const first = await bot.ask('tips');
    const second = await bot.press(first, { customId: buttonOn(first, 'Another tip') });
    const third = await bot.press(second, { customId: buttonOn(second, 'Another tip') });

    expect(first.text).toContain('Tip 0 says');
    expect(second.text).toContain('Tip 1 says');
    expect(third.text).toContain('Tip 0 says');
    expect(second.type).toBe(InteractionResponseType.UpdateMessage);
  });

  it('gives somebody else another tip of their own', async () => {
    const first = await bot.ask('tips');

    const second = await bot.press(first, {
      customId: buttonOn(first, 'Another tip'),
      userId: SOMEBODY_ELSE,
    });

    expect(second.isPrivate).toBe(true);
  });

  it('shows the section that a tip stands in', async () => {
    const tip = await bot.ask('tips');

    const opened = await bot.press(tip, { customId: buttonOn(tip, 'Read the notes on it') });
    const more = await bot.press(opened, { customId: buttonOn(opened, 'Next ›') });

    expect(opened.text).toContain('### Exam tips');
    expect(more.text).toContain('page 2 of');
    expect(more.buttons.map(({ label }) => label)).not.toContain('Back to the list');
  });

  it('says how tips are made where there are none at all', async () => {
    const none = aBot(aLibrary({ 'a.md': '# A\nText.\n' }));

    expect((await none.ask('tips')).text).toBe(english.tips.noneAtAll);
  });

  it.each(LANGUAGES)('says in %s how to write some in that language', async (language) => {
    const { text } = await aBot(aLibrary({ 'a.md': '# A\n' }), { language }).ask('tips');
    const [heading = '', label = ''] = Array.from(text.matchAll(QUOTED), ([, name = '']) => name);
    const written = `# A\n${label} Queues keep messages.\n\n## ${heading}\n- Topics do not.\n`;

    const { tips } = aLibrary({ 'a.md': written });

    expect(tips.map(({ plain }) => plain)).toEqual(['Queues keep messages.', 'Topics do not.']);
    expect(text.includes('Exam tip')).toBe(language === 'en');
  });

  it('says so when the notes of the tips are gone', async () => {
    const tips = await bot.ask('tips', { topic: 'ice' });

    const answer = await aBot(aLibrary({})).press(tips, { customId: buttonOn(tips, 'Next ›') });

    expect(answer).toMatchObject({ text: english.common.placeGone, isPrivate: true });
  });

  it('suggests topics', async () => {
    expect(await bot.suggest('tips', 'topic', 'lam')).toContain('Lambda');
  });
});
