import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forEachRun, normalizedWords, wordsOf } from '../../../src/search/text/words.ts';

const texts = (text: string) => wordsOf(text).map((word) => word.text);

describe('wordsOf', () => {
  it.each([
    ['names with digits', 'S3 and Route 53', ['s3', 'and', 'route', '53']],
    ['names with dots', 't2.micro and node.js.', ['t2.micro', 'and', 'node.js']],
    [
      'initials with dots as those without',
      'The e.m.f. (R.M.S), e.g. 1.5',
      ['the', 'emf', 'rms', 'eg', '1.5'],
    ],
    ['options', 'run --dry-run now', ['run', '--dry-run', 'now']],
    ['hyphens as two words', 'multi-AZ', ['multi', 'az']],
    ['names with underscores', 'AWS_REGION=eu-west-1', ['aws_region', 'eu', 'west', '1']],
    ['languages', 'C++ and C#, not C', ['c++', 'and', 'c#', 'not', 'c']],
    ['apostrophes of both kinds', "company's don’t", ['company', 'dont']],
    ['ampersands within names', 'R&D at AT&T & co', ['r&d', 'at', 'at&t', 'co']],
  ])('keeps %s', (_, text, words) => {
    expect(texts(text)).toEqual(words);
  });

  it('compares words without case, accents and full width', () => {
    expect(texts('Naïve ＡＷＳ ÉCOLE')).toEqual(['naive', 'aws', 'ecole']);
  });

  it('keeps the marks that tell Japanese words apart', () => {
    expect(texts('が か')).toEqual(['が', 'か']);
  });

  it('cuts Chinese and Japanese into words', () => {
    expect(texts('事务的隔离级别')).toEqual(['事务', '的', '隔离', '级别']);
    expect(texts('Redisのトランザクション')).toEqual(['redis', 'の', 'トランザクション']);
  });

  it('names the parts of a compound, numbers and single letters left out', () => {
    expect(wordsOf('t2.micro --dry-run v1.2 e.g.').map((word) => word.parts)).toEqual([
      ['t2', 'micro'],
      ['dry', 'run'],
      ['v1'],
      [],
    ]);
  });

  it('leaves each word of a line of megabytes whole', () => {
    const line = 'один два три четыре '.repeat(50_000);

    expect(new Set(texts(line))).toEqual(new Set(['один', 'два', 'три', 'четыре']));
  });

  it('gives the position of each word, in order and without overlaps, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const words = wordsOf(text);

        let after = 0;
        for (const word of words) {
          expect(word.start).toBeGreaterThanOrEqual(after);
          expect(word.end).toBeGreaterThan(word.start);
          after = word.end;
        }
        expect(after).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('splits plain letters as it does next to those of other languages', () => {
    const plain = fc.string({ unit: fc.constantFrom(..."aB1 .-_&+#'/\n(") });

    fc.assert(
      fc.property(plain, (text) => {
        const beside = wordsOf(`${text} é`).slice(0, -1);

        expect(wordsOf(text)).toEqual(beside);
      }),
    );
  });

  it('gives the words alone as they are with their places', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aB1 .-é字') }), (text) => {
        expect(normalizedWords(text)).toEqual(texts(text));
      }),
    );
  });

  it('splits a run by itself as in its context', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const alone: string[] = [];
        forEachRun(text, (start, end) => alone.push(...texts(text.slice(start, end))));

        expect(alone).toEqual(wordsOf(text).map((word) => word.text));
      }),
    );
  });
});
