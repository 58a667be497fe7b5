import fc from 'fast-check';

/** A file's content with any one of its bytes changed in any way. */
export function withByteChanged(whole: Buffer): fc.Arbitrary<Buffer> {
  return fc
    .tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }))
    .map(([at, by]) => Buffer.from(whole.map((byte, place) => (place === at ? byte ^ by : byte))));
}
