import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitClauses, splitSentences, splitWords } from '../../../src/search/text/split-words.ts';

const text = fc.string({
  unit: fc.constantFrom(
    'a',
    'B',
    '.',
    '!',
    ',',
    ';',
    '”',
    ')',
    ' ',
    '\n',
    '。',
    '，',
    '」',
    '事',
    '務',
  ),
});

describe('a text taken apart', () => {
  it.each([
    ['sentences', splitSentences],
    ['clauses', splitClauses],
    ['words', splitWords],
  ])('into %s is the text again when joined, and has no empty piece', (_, split) => {
    fc.assert(
      fc.property(text, (whole) => {
        const pieces = split(whole).map((piece) => piece.text);

        expect(pieces.join('')).toBe(whole);
        expect(pieces).not.toContain('');
      }),
    );
  });

  it.each([
    ['sentences', splitSentences],
    ['clauses', splitClauses],
  ])('into %s may be one word of 50 MB', (_, split) => {
    const word = 'x'.repeat(50_000_000);

    expect(split(word)).toEqual([{ text: word, isEnd: false }]);
  });

  it('ends after its full stops, and the rest has no end', () => {
    expect(splitSentences('It runs (fast!). 它快。And version 1.2')).toEqual([
      { text: 'It runs (fast!). ', isEnd: true },
      { text: '它快。', isEnd: true },
      { text: 'And version 1.2', isEnd: false },
    ]);
  });
});
