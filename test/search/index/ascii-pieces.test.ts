import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AsciiPieces } from '../../../src/search/index/ascii-pieces.ts';

const encoder = new TextEncoder();

function numberOf(numbers: AsciiPieces, piece: string): number {
  return numbers.numberOf(encoder.encode(`a${piece}b`), 1, 1 + piece.length);
}

describe('AsciiPieces', () => {
  it('gives each piece the number that it got when it was met first', () => {
    const pieces = fc.array(fc.string({ unit: fc.constantFrom(...'ab0'), maxLength: 12 }), {
      maxLength: 3_000,
      size: 'max',
    });

    fc.assert(
      fc.property(pieces, (all) => {
        const numbers = new AsciiPieces();
        const met = Array.from(new Set(all));

        const found = all.map((piece) => numberOf(numbers, piece));

        expect(found).toEqual(all.map((piece) => met.indexOf(piece)));
        expect(numbers.count).toBe(met.length);
      }),
    );
  });

  it('keeps the numbers of many pieces, some of which have the same hash', () => {
    const numbers = new AsciiPieces();
    // In Java's hash, "Aa" and "BB" are one: so are all 1,024 of ten such pairs.
    const pieces = Array.from({ length: 1_024 }, (_, bits) =>
      Array.from({ length: 10 }, (_, bit) => ((bits >> bit) & 1 ? 'Aa' : 'BB')).join(''),
    );

    const first = pieces.map((piece) => numberOf(numbers, piece));
    const again = pieces.map((piece) => numberOf(numbers, piece));

    expect(first).toEqual(pieces.map((_, number) => number));
    expect(again).toEqual(first);
  });

  it('keeps a piece that is longer than all that it had room for', () => {
    const numbers = new AsciiPieces();
    const long = 'x'.repeat(100_000);

    expect([long, `${long}y`, long].map((piece) => numberOf(numbers, piece))).toEqual([0, 1, 0]);
  });
});
