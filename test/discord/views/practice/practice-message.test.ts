import { describe, expect, it } from 'vitest';
import { practiceQuestion } from '../../../../src/answers/practice/reading/practice-question.ts';
import { weigh, weighText } from '../../../../src/answers/practice/weigh.ts';
import { LANGUAGES } from '../../../../src/discord/phrases/languages.ts';
import { phraseBook } from '../../../../src/discord/phrases/phrase-book.ts';
import { readCarriedOptions } from '../../../../src/discord/views/practice/carried-options.ts';
import { stemInLead } from '../../../../src/discord/views/practice/practice-message.ts';
import { buildSearchEngine } from '../../../../src/search/build-search-engine.ts';
import { aLibrary } from '../../../builders/library.ts';
import { readComponents } from '../../../builders/sent-message.ts';
import { problemsOf } from '../../../harness/callback-problems.ts';
import { engine, messageAbout, messageOf } from './practice-messages.ts';
import { spoilersIn } from './spoilers.ts';

describe('the message about a practice question', () => {
  it('is taken by Discord at its fullest, in the script that takes most bytes', async () => {
    const heading = `${'長い見出し'.repeat(60)}保持`;
    const line = '箱に保持されたメッセージは読まれるまで待ちます'.repeat(40);
    const library = aLibrary({ 'full.md': `# ${heading}\n${line}` });
    const texts = Array.from({ length: 10 }, (_, n) => `${'箱読待長'[n % 4]}${'漢'.repeat(400)}`);
    const question = practiceQuestion(`${'保持'.repeat(400)}？`, texts);
    const answer = weigh(buildSearchEngine(library), question);
    const options = answer.options.map((option, index) => ({
      ...option,
      place: answer.options.find(({ place }) => place !== null)?.place ?? null,
      lines: [line.slice(index), line],
    }));

    const shown = { language: 'ja', mention: '123456789012345678' } as const;
    const reply = messageOf({ ...answer, options }, shown);

    expect(options.every(({ place }) => place !== null)).toBe(true);
    expect(await problemsOf(reply)).toEqual([]);
  });

  it.each(LANGUAGES)(
    'says in %s where to read on when the notes have nothing on any option',
    (code) => {
      const phrases = phraseBook(code);
      const answer = weigh(engine, practiceQuestion('Bananas are yellow.', ['True', 'False']));

      const { text, buttons, menu } = readComponents(
        messageOf(answer, { language: code }).components,
      );

      expect(text).toContain(phrases.practice.noneKnown(`**${phrases.practice.more}**`));
      expect(text).not.toContain(phrases.practice.undecided);
      expect(buttons.map(({ label }) => label)).toContain(phrases.practice.more);
      expect(menu).toMatchObject({ placeholder: phrases.practice.nothing, disabled: true });
    },
  );

  it.each(LANGUAGES)('says in %s that an option only speaks of the others', (code) => {
    const question = practiceQuestion('What keeps messages?', [
      'queue',
      'code',
      'All of the above',
    ]);

    const { text, menu } = readComponents(
      messageOf(weigh(engine, question), { language: code }).components,
    );

    const { aboutOthers } = phraseBook(code).practice;
    expect(text).toContain(`-# ${aboutOthers}`);
    expect(menu?.options?.at(-1)?.description).toBe(aboutOthers);
  });

  it.each(LANGUAGES)('says in %s that it is about the first of several questions', (code) => {
    const pasted = 'What keeps messages?\nA. queue\nB. code\nWhat runs code?\nA. queue\nB. Lambda';
    const answer = weighText(engine, pasted);

    const { text } = readComponents(
      answer === null ? [] : messageOf(answer, { language: code }).components,
    );

    const { firstOfSeveral } = phraseBook(code).practice;
    expect(text).toContain(`-# ${firstOfSeveral}\nWhat keeps messages?\n`);
  });

  it('has no spoiler where only one person reads it', () => {
    const { text } = readComponents(
      messageAbout('What keeps messages?', ['queue', 'code'], { isPublic: false }).components,
    );

    expect(spoilersIn(text)).toEqual([]);
  });

  it('carries its question', () => {
    const stem = 'Which *one* of ||these|| keeps <@1> messages_for `workers`?';

    const [lead = ''] = readComponents(messageAbout(stem, ['queue', 'code']).components).text.split(
      '\n**A.',
    );

    expect(stemInLead(lead)).toBe(stem);
  });

  it('says the same when it is made again of what its menu carries', () => {
    const answer = weigh(engine, practiceQuestion('What keeps messages?', ['queue', 'Lambda']));
    const options = answer.options.map((option) => ({ ...option, support: 0.2467 }));
    const first = messageOf({ ...answer, options });

    const carried = readCarriedOptions(first.components).map(({ support }) => support);
    const again = messageOf({
      ...answer,
      options: options.map((option, index) => ({ ...option, support: carried[index] ?? 0 })),
    });

    expect(readComponents(again.components).text).toBe(readComponents(first.components).text);
  });

  it('shows options that repeat, each on its own', async () => {
    const reply = messageAbout('What keeps messages?', ['a queue', 'a queue', 'a queue']);

    const { menu } = readComponents(reply.components);
    expect(menu?.options.map(({ label }) => label)).toEqual([
      'A. a queue',
      'B. a queue',
      'C. a queue',
    ]);
    expect(await problemsOf(reply)).toEqual([]);
  });

  it('says in its menu on which options the notes have nothing', () => {
    const { menu } = readComponents(
      messageAbout('What keeps messages?', ['queue', 'xyzzy']).components,
    );

    expect(menu?.disabled).toBeUndefined();
    expect(menu?.options.map(({ description }) => description)).toEqual([
      'Queue ||x|| </script> @everyone',
      'The notes have nothing about this.',
    ]);
  });

  it('reads Chinese and Japanese options', () => {
    const { text } = readComponents(
      messageAbout('メッセージを保持するのはどれですか？', ['キュー', 'コード']).components,
    );

    expect(text).toMatch(/\*\*A\. キュー\*\* \|\|▰+/);
    expect(text).toContain('\n-# キュー\n');
  });

  it('names the place of an option like sources and lists do, below the title and only once', () => {
    const { text, menu } = readComponents(
      messageAbout('What holds forty terabytes?', ['an archive of tapes', 'Lambda code'])
        .components,
    );

    expect(text).toContain('\n-# Limits › Storage › Archive\n');
    expect(text).toMatch(/\n-# Lambda$/m);
    expect(menu?.options.map(({ description }) => description)).toEqual([
      'Limits › Storage › Archive',
      'Lambda',
    ]);
  });
});
