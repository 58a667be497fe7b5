import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/basics/steps.ts';
import { NumberList } from '../../../src/search/index/number-list.ts';
import { TermReader } from '../../../src/search/index/term-reader.ts';
import { LINE_BREAK } from '../../../src/search/index/vocabulary.ts';
import { WordNumbers } from '../../../src/search/index/word-numbers.ts';
import { ENGLISH } from '../../../src/search/text/word-forms.ts';
import { wordsOf } from '../../../src/search/text/words.ts';

const piece = fc.constantFrom(
  ...[
    'lambda',
    'Lambda',
    't2.micro',
    '--dry-run',
    'C++',
    "don't",
    'é',
    'naïve',
    '東京都',
    '①',
    '\0',
  ],
  ...[' ', '  ', '\n', '\n\n', '.', '-', '#', '_', '’', '\u00a0', '𠀀', 'a', '1'],
);
const texts = fc.array(
  fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
  { maxLength: 6 },
);

/**
 * The words of a text with their parts, and a `|` after each line of words that is followed by
 * another.
 */
function readByLines(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => wordsOf(line));
  return lines.flatMap((words, number) => {
    const own = words.flatMap(({ text: word, parts }) => [word, ...parts]);
    return own.length > 0 && number + 1 < lines.length ? [...own, '|'] : own;
  });
}

describe('TermReader', () => {
  it('reads the words of texts in their order, line by line, whatever the texts are', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const numbers = new WordNumbers(ENGLISH);
        const reader = new TermReader(numbers, new Uint32Array());
        const read = all.map((text) => {
          const words = new NumberList();
          reader.read(text, words);
          return Array.from(atOnce(words.arraySteps()), (number) =>
            number === LINE_BREAK ? '|' : numbers.wordAt(number - 1),
          );
        });

        expect(read).toEqual(all.map(readByLines));
      }),
    );
  });

  it('reads a text that is longer than all before it, and short ones after it', () => {
    const numbers = new WordNumbers(ENGLISH);
    const reader = new TermReader(numbers, new Uint32Array());
    const words = new NumberList();

    for (const text of ['short', 'lambda '.repeat(50_000), 'sho', 'shobda']) {
      reader.read(text, words);
    }

    const read = Array.from(atOnce(words.arraySteps()), (number) => numbers.wordAt(number - 1));
    expect(read).toHaveLength(50_003);
    expect(read.slice(-2)).toEqual(['sho', 'shobda']);
  });
});
