import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../../src/search/text/segments.ts';

describe('a text without spaces, taken apart', () => {
  it('is the text again when joined, each segment where it says, however long the text is', () => {
    const unit = fc.constantFrom('事务', '的', '隔离级别', 'です', 'テスト', 'ภาษา', '，', 'a');
    fc.assert(
      fc.property(fc.string({ unit, minLength: 0, maxLength: 5_000, size: 'max' }), (text) => {
        let after = 0;
        for (const { text: segment, start } of segmentsOf(text)) {
          expect(start).toBe(after);
          expect(text.startsWith(segment, start)).toBe(true);
          after = start + segment.length;
        }
        expect(after).toBe(text.length);
      }),
      { numRuns: 20 },
    );
  });

  it('has whole words where two windows meet', () => {
    const words = Array.from(segmentsOf(`的${'隔离级别'.repeat(2_000)}`), ({ text }) => text);

    expect(new Set(words)).toEqual(new Set(['的', '隔离', '级别']));
  });
});
