import { InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/discord/phrases/en/english.ts';
import { aBot } from '../builders/bot.ts';
import { SOMEBODY_ELSE } from '../builders/interactions.ts';
import { aLibrary } from '../builders/library.ts';
import { buttonOn, type SentMessage } from '../builders/sent-message.ts';

const MODES = Array.from(
  { length: 12 },
  (_, n) => `## Mode ${n}\nThis mode answers to ${n} events and *more*.\n`,
);

const bot = aBot(
  aLibrary({
    'aws/lambda.md': `---\ncategory: aws\ntags: [serverless]\n---\n# Lambda\n${MODES.join('\n')}`,
    'tea.md': `# Tea\nTea is warm.\n\n${'One cup of tea after the other.\n\n'.repeat(90)}Green leaves steep briefly.\n`,
    'coffee.md': `# Coffee\nCoffee can be kept warm.\n\n${'Milk is white.\n\n'.repeat(40)}Up to 40 minutes.\n`,
    'go.md': '---\ncategory: go\n---\n# Go\nA channel carries events.\n',
    'plans.md':
      '# Plans\n| | Basic | Enterprise |\n|-|-|-|\n| Price | none | much |\n| Adviser of your own | no | yes |\n',
  }),
);

const LONG_QUERY = `events ${'and so much more than fits into a button '.repeat(6)}`;

function headings({ text }: SentMessage): readonly string[] {
  return Array.from(text.matchAll(/^\*\*(\d+\. .*)\*\*$/gm), ([, heading = '']) => heading);
}

describe('/search', () => {
  it('ranks places, five a page, each with its note and the matched words bold', async () => {
    const answer = await bot.ask('search', { query: 'events' });

    expect(answer.text).toContain('13 places for **events**');
    expect(headings(answer)).toHaveLength(5);
    expect(answer.text).toContain('-# Lambda');
    expect(answer.text).toMatch(/This mode answers to \d+ \*\*events\*\* and more\./);
  });

  it('leaves an address whole that has a word of the question', async () => {
    const address = 'https://events.example.org/events/list?of=events';
    const linked = aBot(aLibrary({ 'a.md': `# Links\nAll events are at ${address}.\n` }));

    const { text } = await linked.ask('search', { query: 'events' });

    expect(text).toContain(`All **events** are at <${address}>.`);
  });

  it('shows what the cells of a row say, though the head of the table stands further up', async () => {
    const { text } = await bot.ask('search', { query: 'adviser' });

    expect(text).toContain('**Adviser** of your own – Basic: no; Enterprise: yes');
  });

  it('shows the sentence that is meant, not the one with the most function words of a language', async () => {
    const filler = 'Una de las que están en el resto de la casa. '.repeat(20);
    const spanish = aBot(
      aLibrary({
        'a.md': `# Redes\nLos puertos, una de las cosas que están en la red. ${filler}Puertos de red del protocolo: 22.`,
        'b.md': `# Otra\n${filler}`,
      }),
    );

    const { text } = await spanish.ask('search', {
      query: '¿qué puertos están en la red en el caso de una de las clases de protocolo?',
    });

    expect(text).toContain('**Puertos** de **red** del **protocolo**: 22.');
  });

  it('tells above the list how it read a misspelt word, on every page', async () => {
    const first = await bot.ask('search', { query: 'evnets' });
    const second = await bot.press(first, { customId: buttonOn(first, 'Next ›') });

    for (const { text } of [first, second]) {
      expect(text).toMatch(
        /^13 places for \*\*evnets\*\*\n-# I read \*evnets\* as \*\*events\*\*\.\n/,
      );
    }
  });

  it('turns its pages with the same list, numbered on', async () => {
    const first = await bot.ask('search', { query: 'events' });
    const second = await bot.press(first, { customId: buttonOn(first, 'Next ›') });
    const third = await bot.press(second, { customId: buttonOn(second, 'Next ›') });
    const back = await bot.press(second, { customId: buttonOn(second, '‹ Previous') });

    const all = [first, second, third].flatMap(headings);
    expect(all.map((heading) => Number.parseInt(heading, 10))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
    ]);
    expect(new Set(all.map((heading) => heading.replace(/^\d+/, ''))).size).toBe(13);
    expect(back.text).toBe(first.text);
  });

  it('remembers a question that is longer than any button', async () => {
    const first = await bot.ask('search', { query: LONG_QUERY });

    const second = await bot.press(first, { customId: buttonOn(first, 'Next ›') });

    expect(second.text.split('\n')[0]).toBe(first.text.split('\n')[0]);
    expect(second.text).toContain('**events**');
  });

  it('shows the line with the number that is asked for, again when one comes back to the list', async () => {
    const list = await bot.ask('search', { query: 'how long does coffee keep warm' });
    const opened = await bot.press(list, { customId: buttonOn(list, 'Open') });
    const back = await bot.press(opened, { customId: buttonOn(opened, 'Back to the list') });

    for (const { text } of [list, back]) {
      expect(text).toContain('Up to **40 minutes**.');
    }
  });

  it('opens a place in the message, and leads back to the page of the list', async () => {
    const first = await bot.ask('search', { query: 'events' });
    const second = await bot.press(first, { customId: buttonOn(first, 'Next ›') });

    const opened = await bot.press(second, { customId: buttonOn(second, 'Open') });
    const back = await bot.press(opened, { customId: buttonOn(opened, 'Back to the list') });

    expect(opened.type).toBe(InteractionResponseType.UpdateMessage);
    expect(opened.text).toContain('### Mode');
    expect(opened.text).toContain('aws/lambda.md');
    expect(back.text).toBe(second.text);
  });

  it('opens a long section where it speaks of what was asked', async () => {
    const list = await bot.ask('search', { query: 'tea of green leaves steep' });

    const opened = await bot.press(list, { customId: buttonOn(list, 'Open') });

    expect(opened.text).toContain('### Tea');
    expect(opened.text).toContain('Green leaves steep briefly.');
  });

  it('opens any place from its menu, and from there the next', async () => {
    const list = await bot.ask('search', { query: 'events' });
    const customId = list.menu?.custom_id ?? '';
    const [one, two] = list.menu?.options ?? [];

    const opened = await bot.press(list, { customId, values: [one?.value ?? ''] });
    const next = await bot.press(opened, {
      customId: opened.menu?.custom_id ?? '',
      values: [two?.value ?? ''],
    });

    expect(opened.text).toContain(`### ${one?.label}`);
    expect(next.text).toContain(`### ${two?.label}`);
    expect(buttonOn(next, 'Back to the list')).toBe(buttonOn(opened, 'Back to the list'));
  });

  it('opens a place for somebody else as their own private answer', async () => {
    const list = await bot.ask('search', { query: 'events' });

    const opened = await bot.press(list, {
      customId: buttonOn(list, 'Open'),
      userId: SOMEBODY_ELSE,
    });

    expect(opened.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(opened.isPrivate).toBe(true);
  });

  it('keeps to a category and a tag', async () => {
    const go = await bot.ask('search', { query: 'events', category: 'go' });
    const tagged = await bot.ask('search', { query: 'events', tag: 'serverless' });

    expect(go.text).toContain('1 place for **events** in category **go**');
    expect(tagged.text).toContain('12 places for **events** tagged **serverless**');
  });

  it('takes quoted words as they stand, and leaves out what is excluded', async () => {
    const answer = await bot.ask('search', { query: '"carries events" -mode' });

    expect(headings(answer)).toEqual(['1. Go']);
  });

  it('says that there is no such category, and searches in the one that is chosen instead', async () => {
    const answer = await bot.ask('search', { query: 'events', category: '**awz**' });
    const { custom_id: customId = '', options = [] } = answer.menu ?? {};

    const chosen = await bot.press(answer, { customId, values: ['aws'] });

    expect(answer.text).toBe(english.search.noSuchCategory('\\*\\*awz\\*\\*', ['aws']));
    expect(options.map(({ label }) => label)).toEqual(['aws', 'go']);
    expect(chosen.text).toContain('12 places for **events** in category **aws**');
  });

  it('says that there is no such tag, and shows on demand what all notes have', async () => {
    const answer = await bot.ask('search', { query: 'channel', tag: 'zzzz' });

    const all = await bot.press(answer, {
      customId: buttonOn(answer, english.search.showElsewhere(1)),
    });

    expect(answer.text).toBe(english.search.noSuchTag('zzzz', []));
    expect(all.text).toContain('1 place');
  });

  it('says that a category has nothing, and shows on demand what all notes have', async () => {
    const answer = await bot.ask('search', { query: 'channel', category: 'aws' });

    const all = await bot.press(answer, {
      customId: buttonOn(answer, english.search.showElsewhere(1)),
    });

    expect(answer.text).toContain('in category **aws**.');
    expect(all.text).toContain('1 place');
  });

  it('says that there is no word to look for', async () => {
    const answer = await bot.ask('search', { query: '???' });

    expect(answer.text).toBe(english.common.nothingAsked);
  });

  it('says that it found nothing', async () => {
    const answer = await bot.ask('search', { query: 'zzzz' });

    expect(answer.text).toBe(english.common.nothingFound('zzzz', 0));
  });

  it('says so when the whole list is gone', async () => {
    const list = await bot.ask('search', { query: 'events' });

    const answer = await aBot(aLibrary({})).press(list, { customId: buttonOn(list, 'Next ›') });

    expect(answer).toMatchObject({ text: english.common.placeGone, isPrivate: true });
  });

  it('suggests topics, categories and tags', async () => {
    expect(await bot.suggest('search', 'query', 'mode 1')).toContain('Mode 1');
    expect(await bot.suggest('search', 'category', 'a')).toEqual(['aws']);
    expect(await bot.suggest('search', 'tag', 's')).toEqual(['serverless']);
  });
});
