import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practiceQuestion } from '../../../../src/answers/practice/reading/practice-question.ts';
import { weigh } from '../../../../src/answers/practice/weigh.ts';
import { LANGUAGES } from '../../../../src/discord/phrases/languages.ts';
import { readCarriedOptions } from '../../../../src/discord/views/practice/carried-options.ts';
import { readComponents } from '../../../builders/sent-message.ts';
import { problemsOf } from '../../../harness/callback-problems.ts';
import { engine, messageAbout, messageOf } from './practice-messages.ts';
import { spoilersIn } from './spoilers.ts';

/** Text that would have an effect in Discord, or on a page, if it were not escaped. */
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

describe('the message about any practice question', () => {
  it('is accepted by Discord, whatever question and options are, in every language', async () => {
    const language = fc.constantFrom(...LANGUAGES);

    await fc.assert(
      fc.asyncProperty(longText, options(longText), language, async (stem, texts, code) => {
        const question = { ...practiceQuestion(stem, texts), isFirstOfSeveral: true } as const;
        const mention = '123456789012345678';
        const reply = messageOf(weigh(engine, question), { language: code, mention });

        expect(await problemsOf(reply)).toEqual([]);
      }),
      { numRuns: 15 },
    );
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
        const { text } = readComponents(messageAbout(`${stem.join(' ')}?`, written).components);

        expect(text).toContain(`${stem.join(' ')}?`);
        for (const [place, option] of written.entries()) {
          expect(text).toContain(`**${'ABCDEFGHIJ'[place]}. ${option}**`);
        }
      }),
    );
  });

  it('keeps what it favours after spoilers that nothing in a question can break', () => {
    fc.assert(
      fc.property(hostileText, options(hostileText), (stem, texts) => {
        const { text } = readComponents(messageAbout(stem, texts).components);

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
        const carried = readCarriedOptions(messageAbout('What keeps messages?', texts).components);

        expect(carried.map((option) => option.text)).toEqual(texts);
      }),
      { numRuns: 50 },
    );
  });
});
