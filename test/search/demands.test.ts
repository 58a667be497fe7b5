import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demandsOf } from '../../src/search/demands.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { wordsOf } from '../../src/search/text/words.ts';

describe('demandsOf', () => {
  it('finds quoted initials with and without their dots', () => {
    const meets = (typed: string) =>
      demandsOf(parseQuery(typed))({ heading: '', plain: 'The r.m.s. value of the EMF.' });

    expect(meets('"r.m.s. value"')).toBe(true);
    expect(meets('"RMS value"')).toBe(true);
    expect(meets('"e.m.f."')).toBe(true);
    expect(meets('value -rms')).toBe(false);
  });

  it('finds each word of a text as it is written there, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aB1 ', 'c.D', '.', '-', '_', '&', '+', "'", "'s ") }),
        (plain) => {
          const meets = demandsOf({
            text: plain,
            words: [],
            phrases: wordsOf(plain).map(({ start, end }) => plain.slice(start, end)),
            excluded: [],
          });

          expect(meets({ heading: '', plain })).toBe(true);
        },
      ),
    );
  });
});
