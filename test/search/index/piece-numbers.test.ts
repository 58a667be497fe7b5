import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PieceNumbers } from '../../../src/search/index/piece-numbers.ts';

/** Numbers a piece that stands between two letters. */
type NumberPiece = (piece: string) => number;

const encoder = new TextEncoder();

function asBytes(): NumberPiece {
  const numbers = new PieceNumbers();
  return (piece) => {
    const bytes = encoder.encode(`a${piece}b`);
    return numbers.numberOfBytes(bytes, 1, bytes.length - 1);
  };
}

function asStrings(): NumberPiece {
  const numbers = new PieceNumbers();
  return (piece) => numbers.numberOf(`a${piece}b`, 1, 1 + piece.length);
}

describe.each([
  { given: 'strings', table: asStrings },
  { given: 'bytes', table: asBytes },
])('pieces of $given', ({ table }) => {
  it('gives each piece the number that it got when it was met first', () => {
    const pieces = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'b', 'é', '字'), maxLength: 6 }),
      {
        maxLength: 3_000,
        size: 'max',
      },
    );

    fc.assert(
      fc.property(pieces, (all) => {
        const met = Array.from(new Set(all));

        expect(all.map(table())).toEqual(all.map((piece) => met.indexOf(piece)));
      }),
    );
  });

  it('keeps the numbers of many pieces, some of which have the same hash', () => {
    const numberOf = table();
    // In Java's hash, "Aa" and "BB" are one: so are all 1,024 of ten such pairs.
    const pieces = Array.from({ length: 1_024 }, (_, bits) =>
      Array.from({ length: 10 }, (_, bit) => ((bits >> bit) & 1 ? 'Aa' : 'BB')).join(''),
    );

    const first = pieces.map(numberOf);

    expect(first).toEqual(pieces.map((_, number) => number));
    expect(pieces.map(numberOf)).toEqual(first);
  });

  it('keeps a piece that is longer than all that it had room for', () => {
    const long = 'x'.repeat(100_000);

    expect([long, `${long}y`, long].map(table())).toEqual([0, 1, 0]);
  });
});
