import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAhead } from '../../../src/library/saved/read-ahead.ts';

const FILE = Buffer.from(Array.from({ length: 600_000 }, (_, place) => (place * 31) % 251));

/** Consecutive pieces, some of them elsewhere or larger than what is read at once. */
const pieces = fc.array(
  fc.record({
    gap: fc.oneof(
      { weight: 4, arbitrary: fc.constant(0) },
      fc.integer({ min: -5_000, max: 5_000 }),
    ),
    length: fc.oneof({ weight: 4, arbitrary: fc.nat(2_000) }, fc.nat(300_000)),
  }),
);

describe('reading ahead', () => {
  it('returns each piece as it is in the file, wherever that is', () => {
    fc.assert(
      fc.property(pieces, (all) => {
        const read = readAhead(fillFrom, FILE.length);
        let place = 0;
        for (const { gap, length } of all) {
          const start = Math.min(Math.max(0, place + gap), FILE.length);
          const end = Math.min(start + length, FILE.length);
          place = end;

          expect(read(start, end - start).equals(FILE.subarray(start, end))).toBe(true);
        }
      }),
    );
  });

  it('reads small consecutive pieces in one go', () => {
    let asked = 0;
    const read = readAhead((start, bytes) => {
      asked += 1;
      fillFrom(start, bytes);
    }, FILE.length);

    for (let start = 0; start < 100_000; start += 100) read(start, 100);

    expect(asked).toBe(1);
  });

  it('forgets what it was reading when the file ends too early', () => {
    let isWhole = false;
    const read = readAhead((start, bytes) => {
      if (!isWhole) throw new Error('the file ends');
      fillFrom(start, bytes);
    }, FILE.length);

    expect(() => read(0, 100)).toThrow('the file ends');
    isWhole = true;

    expect(read(0, 100).equals(FILE.subarray(0, 100))).toBe(true);
  });
});

function fillFrom(start: number, bytes: Uint8Array): void {
  FILE.copy(bytes, 0, start, start + bytes.length);
}
