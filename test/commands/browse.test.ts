import { InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/discord/phrases/en/english.ts';
import { aBot, type TestBot } from '../builders/bot.ts';
import { SOMEBODY_ELSE } from '../builders/interactions.ts';
import { aLibrary } from '../builders/library.ts';
import { buttonOn, type SentMessage } from '../builders/sent-message.ts';

const words = english.browse;

const bot = aBot(
  aLibrary({
    'aws/lambda.md':
      '---\ncategory: aws\ntags: [serverless]\n---\n# Lambda\nRuns functions.\n\n## Limits\nMany.\n\n### Memory\n10 GB.\n',
    'aws/sqs.md': '---\ncategory: aws\ntags: [queue]\n---\n# SQS\nQueues.\n',
    'azure/blob.md': '---\ncategory: azure\n---\n# Blob @everyone\nStores.\n',
    'loose.md': '# Loose\nText.\n',
    'empty.md': '',
  }),
);

/** Chooses an entry of a menu by its label, in the first menu that has it. */
function choose(on: TestBot, message: SentMessage, label: string, userId?: string) {
  const menu = message.menus.find(({ options }) => options.some((one) => one.label === label));
  const value = menu?.options.find((one) => one.label === label)?.value ?? '';
  const by = userId === undefined ? {} : { userId };
  return on.press(message, { customId: menu?.custom_id ?? '', values: [value], ...by });
}

describe('a section that was browsed to', () => {
  const linked = aBot(
    aLibrary({
      'lambda.md':
        '---\ntags: [cloud]\n---\n# Lambda\nIs called by [queues](sqs.md). Fargate is slower.\n',
      'sqs.md': '---\ntags: [cloud]\n---\n# Queues\nKeep messages.\n',
      'terms.md': '# Compute\n* Fargate - runs containers without servers\n',
    }),
  );
  const open = async () => {
    const note = await linked.ask('browse', { note: 'Lambda', tag: 'cloud' });
    return choose(linked, note, 'Lambda');
  };

  it('leads on to related ones, which are browsed to as well, with the tag that was chosen', async () => {
    const related = await choose(linked, await open(), 'Queues');
    const note = await linked.press(related, { customId: buttonOn(related, words.backToNote) });
    const list = await linked.press(note, { customId: buttonOn(note, words.backToNotes) });

    expect(related.text).toContain('### Queues\nKeep messages.');
    expect(list.text).toContain('- Queues');
    expect(list.text).not.toContain('- Terms');
  });

  it('has its terms looked up, and from there the section that says so', async () => {
    const meaning = await choose(linked, await open(), 'Fargate');
    const section = await linked.press(meaning, {
      customId: buttonOn(meaning, english.tips.readOn),
    });

    expect(meaning.isPrivate).toBe(true);
    expect(meaning.text).toContain('runs containers without servers');
    expect(buttonOn(section, words.backToNote)).not.toBe('');
  });
});

describe('/browse', () => {
  it('starts with the categories', async () => {
    const answer = await bot.ask('browse');

    expect(answer.text).toContain('- aws · 2 notes\n- azure · 1 note\n');
    expect(answer.menu?.options.map(({ label }) => label)).toEqual([
      'aws',
      'azure',
      words.withoutCategory,
    ]);
    expect(answer.isPrivate).toBe(false);
  });

  it('leads from a category to a note to a section, in one message, and back', async () => {
    const top = await bot.ask('browse');
    const category = await choose(bot, top, 'aws');
    const note = await choose(bot, category, 'Lambda');
    const section = await choose(bot, note, 'Memory');

    const noteAgain = await bot.press(section, { customId: buttonOn(section, words.backToNote) });
    const categoryAgain = await bot.press(noteAgain, {
      customId: buttonOn(noteAgain, words.backToCategory),
    });
    const topAgain = await bot.press(categoryAgain, {
      customId: buttonOn(categoryAgain, words.backToTop),
    });

    expect(category.type).toBe(InteractionResponseType.UpdateMessage);
    expect(category.text).toContain('- Lambda · 3 sections\n- SQS · 1 section');
    expect(note.text).toContain('- Lambda\n  - Limits\n    - Memory');
    expect(section.text).toContain('### Memory\n10 GB.');
    expect(section.menu?.options.find((option) => option.default === true)?.label).toBe('Memory');
    expect([noteAgain.text, categoryAgain.text, topAgain.text]).toEqual([
      note.text,
      category.text,
      top.text,
    ]);
  });

  it('opens at a note, by what autocomplete offers or as it is typed', async () => {
    expect(await bot.suggest('browse', 'note', 'lam')).toEqual(['Lambda']);
    expect((await bot.ask('browse', { note: 'LAMBDA' })).text).toContain('### Lambda');
  });

  it('opens at a note by the name of its file', async () => {
    expect((await bot.ask('browse', { note: 'aws/sqs.md' })).text).toContain('### SQS');
  });

  it('offers the notes with nearly the name where none has it', async () => {
    const near = await bot.ask('browse', { note: 'lamda' });
    const note = await bot.press(near, { customId: buttonOn(near, 'Lambda') });

    expect(near.text).toContain('no note named **lamda**. Did you mean one of these?');
    expect(near.text).toContain('- aws · 2 notes');
    expect(note.text).toContain('- Lambda\n  - Limits');
  });

  it('says that there is no such note, letter for letter, and shows what there is', async () => {
    const { text, pings } = await bot.ask('browse', { note: '@everyone' });

    expect(text).toContain('no note named **\\@everyone**');
    expect(text).toContain('- aws · 2 notes');
    expect(pings).toEqual([]);
  });

  it('keeps to the notes with a tag, on every step, until any will do again', async () => {
    const top = await bot.ask('browse');
    const tagged = await choose(bot, top, 'serverless');
    const note = await choose(bot, tagged, 'Lambda');
    const back = await bot.press(note, { customId: buttonOn(note, words.backToNotes) });
    const any = await choose(bot, back, words.allTags);

    expect(tagged.text).toContain('**Notes tagged serverless**\n- Lambda');
    expect(back.text).toBe(tagged.text);
    expect(any.text).toContain('SQS');
  });

  it('starts with the notes of a tag', async () => {
    expect(await bot.suggest('browse', 'tag', 'qu')).toEqual(['queue']);
    expect((await bot.ask('browse', { tag: 'QUEUE' })).text).toContain('- SQS');
    expect((await bot.ask('browse', { tag: 'none' })).text).toContain('No note is tagged **none**');
    expect((await bot.ask('browse', { tag: 'serverles' })).text).toContain(
      english.search.noSuchTag('serverles', ['serverless']),
    );
  });

  it('takes names of nothing but spaces as left out', async () => {
    const answer = await bot.ask('browse', { note: ' ', tag: '\t' });

    expect(answer.text).toBe((await bot.ask('browse')).text);
  });

  it('says that a note is empty', async () => {
    expect((await bot.ask('browse', { note: 'empty' })).text).toContain(words.emptyNote);
  });

  it('answers somebody else privately, and leaves the message to those who read it', async () => {
    const top = await bot.ask('browse');

    const answer = await choose(bot, top, 'aws', SOMEBODY_ELSE);

    expect(answer.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(answer.isPrivate).toBe(true);
  });

  it('says so when the part of the notes is gone', async () => {
    const category = await choose(bot, await bot.ask('browse'), 'aws');

    const answer = await choose(aBot(aLibrary({ 'a.md': '# A\n' })), category, 'Lambda');

    expect(answer).toMatchObject({ text: english.common.placeGone, isPrivate: true });
  });

  it('says that there are no notes', async () => {
    expect((await aBot(aLibrary({})).ask('browse')).text).toBe(english.common.noNotes);
  });
});

describe('/browse of notes of one title', () => {
  const course = aBot(
    aLibrary({
      '06-S3/notes.md': '# Notes\nS3 stores objects.\n',
      '07-VPC/notes.md': '# Notes\nA VPC is a network.\n',
      'exam.md': '# Exam\nIn May.\n',
    }),
  );
  const names = ['Exam', 'Notes (06-S3/notes.md)', 'Notes (07-VPC/notes.md)'];

  it('tells them apart by their files', async () => {
    const { text, menu } = await course.ask('browse');

    expect(text).toContain(names.map((name) => `- ${name} · 1 section`).join('\n'));
    expect(menu?.options.map(({ label }) => label)).toEqual(names);
  });

  it('tells them apart where autocomplete or a wrong name offers them', async () => {
    const near = await course.ask('browse', { note: 'nots' });

    expect(await course.suggest('browse', 'note', 'not')).toEqual(names.slice(1));
    expect(near.buttons.map(({ label }) => label)).toEqual(expect.arrayContaining(names.slice(1)));
  });
});

describe('/browse of more than a menu holds', () => {
  const sections = Array.from({ length: 60 }, (_, n) => `## Part ${n}\nText ${n}.\n`).join('\n');
  const notes = Array.from({ length: 60 }, (_, n) => [`${n}.md`, `# Note ${n}\n${sections}`]);
  const large = aBot(aLibrary(Object.fromEntries(notes)));

  it('has pages, and goes back to the page that the note is on', async () => {
    const first = await large.ask('browse');
    const second = await large.press(first, { customId: buttonOn(first, english.places.nextPage) });
    const note = await choose(large, second, 'Note 30');

    const back = await large.press(note, { customId: buttonOn(note, words.backToNotes) });

    expect(first.menu?.options).toHaveLength(25);
    expect(second.text).toContain('page 2 of 3');
    expect(back.text).toBe(second.text);
  });

  it('goes back to the page of the note that the section is on', async () => {
    const note = await large.ask('browse', { note: 'Note 3' });
    const third = await large.press(
      await large.press(note, { customId: buttonOn(note, english.places.nextPage) }),
      { customId: buttonOn(note, english.places.nextPage).replace(':1:', ':2:') },
    );
    const section = await choose(large, third, 'Part 58');

    const back = await large.press(section, { customId: buttonOn(section, words.backToNote) });

    expect(back.text).toBe(third.text);
    expect(section.menu?.options.map(({ label }) => label)).toContain('Part 58');
  });
});
