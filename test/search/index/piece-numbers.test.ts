import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PieceNumbers } from '../../../src/search/index/piece-numbers.ts';

describe('PieceNumbers', () => {
  it('gives each piece the number that it got when it was met first', () => {
    const pieces = fc.array(fc.string({ unit: fc.constantFrom(...'ab字'), maxLength: 4 }), {
      maxLength: 3_000,
      size: 'max',
    });

    fc.assert(
      fc.property(pieces, (all) => {
        const numbers = new PieceNumbers();
        const met = Array.from(new Set(all));

        const found = all.map((piece) => numbers.numberOf(`a${piece}b`, 1, 1 + piece.length));

        expect(found).toEqual(all.map((piece) => met.indexOf(piece)));
        expect(numbers.count).toBe(met.length);
      }),
    );
  });

  it('keeps the numbers of many pieces, some of which have the same hash', () => {
    const numbers = new PieceNumbers();
    // In Java's hash, "Aa" and "BB" are one: so are all 1,024 of ten such pairs.
    const pieces = Array.from({ length: 1_024 }, (_, bits) =>
      Array.from({ length: 10 }, (_, bit) => ((bits >> bit) & 1 ? 'Aa' : 'BB')).join(''),
    );

    const first = pieces.map((piece) => numbers.numberOf(piece, 0, piece.length));
    const again = pieces.map((piece) => numbers.numberOf(piece, 0, piece.length));

    expect(first).toEqual(pieces.map((_, number) => number));
    expect(again).toEqual(first);
  });
});
