import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../../src/library/saved/bytes.ts';
import { list, oneOf, orNull, record, text } from '../../../src/library/saved/codec.ts';
import { DamagedFileError } from '../../../src/library/saved/damaged-file-error.ts';

describe('numbers and texts in bytes', () => {
  it('come back as they were', () => {
    const values = fc.array(fc.oneof(fc.maxSafeNat(), fc.string({ unit: 'binary' })));
    fc.assert(
      fc.property(values, (written) => {
        const writer = new ByteWriter();
        for (const value of written) {
          typeof value === 'number' ? writer.count(value) : writer.text(value);
        }
        const reader = new ByteReader(writer.toBuffer());

        const read = written.map((value) =>
          typeof value === 'number' ? reader.count() : reader.text(),
        );

        expect(read).toEqual(written);
      }),
    );
  });
});

describe('a codec', () => {
  const codec = record<{ name: string | null; kinds: readonly ('a' | 'b')[] }>({
    name: orNull(text),
    kinds: list(oneOf(['a', 'b'])),
  });

  it('reads what it wrote', () => {
    const writer = new ByteWriter();
    codec.write({ name: null, kinds: ['b', 'a'] }, writer);
    codec.write({ name: 'x', kinds: [] }, writer);

    const reader = new ByteReader(writer.toBuffer());

    expect(codec.read(reader)).toEqual({ name: null, kinds: ['b', 'a'] });
    expect(codec.read(reader)).toEqual({ name: 'x', kinds: [] });
  });

  it('refuses any other bytes, or makes a value of its type of them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const reader = new ByteReader(Buffer.from(bytes));
        try {
          const { name, kinds } = codec.read(reader);

          expect(name === null || typeof name === 'string').toBe(true);
          expect(kinds.every((kind) => kind === 'a' || kind === 'b')).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(DamagedFileError);
        }
      }),
    );
  });
});
