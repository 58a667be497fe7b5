import { parse } from 'discord-markdown-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practiceQuestion } from '../../../../src/answers/practice/practice-question.ts';
import { weigh, weighText } from '../../../../src/answers/practice/weigh.ts';
import { replyCallback } from '../../../../src/discord/dispatch/callback.ts';
import { LANGUAGES } from '../../../../src/discord/phrases/languages.ts';
import { phraseBook } from '../../../../src/discord/phrases/phrase-book.ts';
import type { Message } from '../../../../src/discord/reply.ts';
import { readCarriedOptions } from '../../../../src/discord/views/practice/carried-options.ts';
import {
  practiceMessage,
  stemInLead,
} from '../../../../src/discord/views/practice/practice-message.ts';
import { buildSearchEngine } from '../../../../src/search/build-search-engine.ts';
import { anEngine } from '../../../builders/engine.ts';
import { aLibrary } from '../../../builders/library.ts';
import { readComponents } from '../../../builders/sent-message.ts';
import { messageProblems } from '../../../harness/callback-problems.ts';

const HOSTILE_NOTE = `# Queue ||x|| </script> @everyone
A queue keeps ||messages|| for **workers** \`until\` <@1> they [are](https://a.b) read. ${'workers read messages '.repeat(30)}`;

const engine = anEngine({
  'queue.md': HOSTILE_NOTE,
  'lambda.md': '# Lambda\nLambda runs code without servers, billed by the millisecond.',
  'limits.md': '# Limits\n## Storage\n### Archive\nAn archive holds forty terabytes of tapes.',
  'キュー.md': `# キュー\nキューはメッセージを保持します。${'キューはワーカーにメッセージを渡します。'.repeat(20)}`,
});

/** What could act in Discord, or on a page, if it were not taken as text. */
const hostile = fc.constantFrom(
  '||',
  '|',
  '\\',
  '\\||',
  '`',
  '```',
  '**',
  '_',
  '~~',
  '@everyone',
  '<@1>',
  '<#2>',
  '</script>',
  '[a](https://b.c)',
  'https://b.c/||d',
  '# ',
  '> ',
  '😀',
  'queue',
  'messages',
  'キュー',
  '👩‍👩‍👧‍👦',
  'A. ',
  '…',
);
const hostileText = fc
  .array(fc.oneof(hostile, fc.string({ unit: 'grapheme', maxLength: 8 })), {
    minLength: 1,
    maxLength: 40,
  })
  .map((parts) => parts.join(''))
  // The blocks of the bars are counted below.
  .map((text) => text.replace(/[▰▱]/g, ''))
  .filter((text) => text.trim() !== '');
const longText = fc
  .tuple(hostileText, fc.integer({ min: 1, max: 40 }))
  .map(([text, times]) => text.repeat(times).slice(0, 4_000));
const options = (text: fc.Arbitrary<string>) => fc.array(text, { minLength: 2, maxLength: 10 });

function message(stem: string, texts: readonly string[], isPublic = true, code = 'en' as const) {
  const look = { phrases: phraseBook(code), linkTo: () => null, maxAttachmentBytes: 0 };
  return practiceMessage(
    weigh(engine, practiceQuestion(stem, texts)),
    { command: 'question', mention: null, isPublic },
    look,
  );
}

describe('the message about a practice question', () => {
  it('is taken by Discord, whatever question and options are, in every language', async () => {
    const language = fc.constantFrom(...LANGUAGES);

    await fc.assert(
      fc.asyncProperty(longText, options(longText), language, async (stem, texts, code) => {
        const look = { phrases: phraseBook(code), linkTo: () => null, maxAttachmentBytes: 0 };
        const question = { ...practiceQuestion(stem, texts), isFirstOfSeveral: true } as const;
        const answer = weigh(engine, question);
        const view = { command: 'explain-this', mention: '123456789012345678', isPublic: true };
        const reply = practiceMessage(answer, view, look);

        expect(await problemsOf(reply)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

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

    const look = { phrases: phraseBook('ja'), linkTo: () => null, maxAttachmentBytes: 0 };
    const view = { command: 'question', mention: '123456789012345678', isPublic: true };
    const reply = practiceMessage({ ...answer, options }, view, look);

    expect(options.every(({ place }) => place !== null)).toBe(true);
    expect(await problemsOf(reply)).toEqual([]);
  });

  it('loses no word of a question and options of an exam’s length', () => {
    const word = fc.stringMatching(/^[a-zA-Z0-9]{1,12}$/);
    const words = (maxLength: number) => fc.array(word, { minLength: 1, maxLength });
    // Ten of 100 characters, or four of 250.
    const texts = fc.oneof(
      fc.array(words(8), { minLength: 2, maxLength: 10 }),
      fc.array(words(20), { minLength: 2, maxLength: 4 }),
    );

    fc.assert(
      fc.property(words(35), texts, (stem, all) => {
        const written = all.map((one) => one.join(' '));
        const { text } = readComponents(message(`${stem.join(' ')}?`, written).components);

        expect(text).toContain(`${stem.join(' ')}?`);
        for (const [place, option] of written.entries()) {
          expect(text).toContain(`**${'ABCDEFGHIJ'[place]}. ${option}**`);
        }
      }),
    );
  });

  it('keeps what it favours behind spoilers that nothing in a question can break', () => {
    fc.assert(
      fc.property(hostileText, options(hostileText), (stem, texts) => {
        const { text } = readComponents(message(stem, texts).components);

        const spoilers = spoilersIn(text);
        expect(
          spoilers.filter((inside) => !/^(?:[▰▱]{10}|[A-J](?:, [A-J])*)$/.test(inside)),
        ).toEqual([]);
        expect(spoilers.join('').match(/[▰▱]/g)?.length ?? 0).toBe(
          text.match(/[▰▱]/g)?.length ?? 0,
        );
      }),
      { numRuns: 40 },
    );
  });

  it.each(LANGUAGES)(
    'says in %s where to read on when the notes have nothing on any option',
    (code) => {
      const phrases = phraseBook(code);
      const answer = weigh(engine, practiceQuestion('Bananas are yellow.', ['True', 'False']));
      const view = { command: 'question', mention: null, isPublic: true };
      const look = { phrases, linkTo: () => null, maxAttachmentBytes: 0 };

      const { text, buttons, menu } = readComponents(
        practiceMessage(answer, view, look).components,
      );

      expect(text).toContain(phrases.practice.noneKnown(`**${phrases.practice.more}**`));
      expect(text).not.toContain(phrases.practice.undecided);
      expect(buttons.map(({ label }) => label)).toContain(phrases.practice.more);
      expect(menu).toMatchObject({ placeholder: phrases.practice.nothing, disabled: true });
    },
  );

  it.each(LANGUAGES)('says in %s that it is about the first of several questions', (code) => {
    const pasted = 'What keeps messages?\nA. queue\nB. code\nWhat runs code?\nA. queue\nB. Lambda';
    const look = { phrases: phraseBook(code), linkTo: () => null, maxAttachmentBytes: 0 };
    const view = { command: 'question', mention: null, isPublic: true };
    const answer = weighText(engine, pasted);

    const { text } = readComponents(
      answer === null ? [] : practiceMessage(answer, view, look).components,
    );

    expect(text).toContain(`-# ${look.phrases.practice.firstOfSeveral}\nWhat keeps messages?\n`);
  });

  it('has no spoiler where only one person reads it', () => {
    const { text } = readComponents(
      message('What keeps messages?', ['queue', 'code'], false).components,
    );

    expect(spoilersIn(text)).toEqual([]);
  });

  it('carries its options, texts up to 190 characters whole', () => {
    const text = fc
      .oneof(hostileText, fc.string({ unit: 'grapheme', minLength: 100, maxLength: 190 }))
      .map((long) =>
        long
          .replace(/\s+/g, ' ')
          .trim()
          .slice(0, 190)
          .replace(/[\uD800-\uDBFF]$/, ''),
      )
      .filter((long) => long !== '');

    fc.assert(
      fc.property(options(text), (texts) => {
        const carried = readCarriedOptions(message('What keeps messages?', texts).components);

        expect(carried.map((option) => option.text)).toEqual(texts);
      }),
      { numRuns: 50 },
    );
  });

  it('carries its question', () => {
    const stem = 'Which *one* of ||these|| keeps <@1> messages_for `workers`?';

    const [lead = ''] = readComponents(message(stem, ['queue', 'code']).components).text.split(
      '\n**A.',
    );

    expect(stemInLead(lead)).toBe(stem);
  });

  it('shows options that repeat, each on its own', async () => {
    const reply = message('What keeps messages?', ['a queue', 'a queue', 'a queue']);

    const { menu } = readComponents(reply.components);
    expect(menu?.options.map(({ label }) => label)).toEqual([
      'A. a queue',
      'B. a queue',
      'C. a queue',
    ]);
    expect(await problemsOf(reply)).toEqual([]);
  });

  it('says in its menu on which options the notes have nothing', () => {
    const { menu } = readComponents(message('What keeps messages?', ['queue', 'xyzzy']).components);

    expect(menu?.disabled).toBeUndefined();
    expect(menu?.options.map(({ description }) => description)).toEqual([
      'Queue ||x||  @everyone',
      'The notes have nothing on this.',
    ]);
  });

  it('reads Chinese and Japanese options', () => {
    const { text } = readComponents(
      message('メッセージを保持するのはどれですか？', ['キュー', 'コード']).components,
    );

    expect(text).toMatch(/\*\*A\. キュー\*\* \|\|▰+/);
    expect(text).toContain('\n-# キュー\n');
  });

  it('names where an option stands as sources and lists do, below the title and by it but once', () => {
    const { text, menu } = readComponents(
      message('What holds forty terabytes?', ['an archive of tapes', 'Lambda code']).components,
    );

    expect(text).toContain('\n-# Limits › Storage › Archive\n');
    expect(text).toMatch(/\n-# Lambda$/m);
    expect(menu?.options.map(({ description }) => description)).toEqual([
      'Limits › Storage › Archive',
      'Lambda',
    ]);
  });
});

async function problemsOf(reply: Message): Promise<readonly string[]> {
  return messageProblems(
    await replyCallback({ kind: 'message', message: reply, isPrivate: false }, () => {
      throw new Error('No files here.');
    }),
  );
}

/** What Discord hides, as text. */
function spoilersIn(markdown: string): readonly string[] {
  return markdown.split('\n').flatMap((line) => parse(line).flatMap(spoilers));
}

interface Node {
  readonly type: string;
  readonly content?: unknown;
}

function spoilers(node: Node): readonly string[] {
  const children = Array.isArray(node.content) ? node.content : [];
  return node.type === 'spoiler' ? [plainOf(node)] : children.flatMap(spoilers);
}

function plainOf({ content }: Node): string {
  return Array.isArray(content) ? content.map(plainOf).join('') : String(content);
}
