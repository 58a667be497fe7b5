import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PieceNumbers } from '../../../src/search/index/piece-numbers.ts';

/** Numbers a piece that is between two letters. */
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
    // Java's hash is the same for "Aa" and "BB", and so for all 1,024 combinations of ten such
    // pairs.
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

describe('pieces that were saved', () => {
  it('keep their numbers, however much of their table was built, and new ones follow them', () => {
    const pieces = fc.uniqueArray(fc.stringMatching(/^[a-c字]{1,4}$/), { maxLength: 200 });

    fc.assert(
      fc.property(pieces, fc.nat(200), fc.nat(4), (all, savedCount, steps) => {
        const before = new PieceNumbers();
        for (const piece of all.slice(0, savedCount)) before.numberOf(piece);
        const numbers = new PieceNumbers(before.first(before.count));
        const table = numbers.tableSteps();
        for (let step = 0; step < steps; step += 1) table.next();

        const given = all.toReversed().map((piece) => numbers.numberOf(piece));

        const inOrder = [...all.slice(0, before.count), ...all.slice(before.count).toReversed()];
        expect(given).toEqual(all.toReversed().map((piece) => inOrder.indexOf(piece)));
        expect(all.toReversed().map((piece) => numbers.find(piece))).toEqual(given);
      }),
    );
  });
});
