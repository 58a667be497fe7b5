import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordNumbers } from '../../../src/search/index/word-numbers.ts';
import { ENGLISH } from '../../../src/search/text/word-forms.ts';

const words = fc.uniqueArray(fc.stringMatching(/^[a-c字]{1,4}$/), { maxLength: 150 });

describe('numbered words that were saved', () => {
  it('are all in the tree when it is needed, however much of it was built and whatever came since', () => {
    fc.assert(
      fc.property(words, words, fc.nat(8), (saved, others, steps) => {
        const numbers = restored(saved);
        const finishing = numbers.finishSteps();
        for (let step = 0; step < steps; step += 1) finishing.next();
        for (const word of others) numbers.add(word);

        const all = Array.from(
          new Set([...saved, ...others]),
          (word, number) => [word, number] as const,
        );

        expect(new Map(numbers.tree.entries())).toEqual(new Map(all));
      }),
    );
  });

  it('keep their numbers and terms, without those that came later', () => {
    const numbers = new WordNumbers(ENGLISH);
    for (const word of ['buckets', 'bucket', 'queue']) numbers.add(word);
    const saved = numbers.saved(2);
    const again = new WordNumbers(ENGLISH, saved);

    expect([again.wordCount, again.wordAt(0), again.wordAt(1)]).toEqual([2, 'buckets', 'bucket']);
    expect(again.termLike('bucketing')).toBe(again.termOf(0));
    expect(again.numberOf('queue')).toBeUndefined();
  });
});

function restored(saved: readonly string[]): WordNumbers {
  const numbers = new WordNumbers(ENGLISH);
  for (const word of saved) numbers.add(word);
  return new WordNumbers(ENGLISH, numbers.saved(saved.length));
}
