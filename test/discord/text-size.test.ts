import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textSize } from '../../src/discord/text-size.ts';

describe('what a text takes of a message', () => {
  it('is its characters in English', () => {
    expect(textSize('Lambda runs code')).toBe(16);
  });

  it('is more than its characters in Chinese, for Discord counts bytes as well', () => {
    expect(textSize('事务隔离'.repeat(1_000))).toBeGreaterThan(4_000);
  });

  it('lets through no message that Discord refuses, whatever texts it has', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 2_000 }), { maxLength: 14 });

    fc.assert(
      fc.property(texts, (all) => {
        fc.pre(all.reduce((sum, text) => sum + textSize(text), 0) <= 4_000);

        const bytes = all.reduce((sum, text) => sum + Buffer.byteLength(text) + 12, 0);

        expect(bytes).toBeLessThanOrEqual(10_170);
      }),
    );
  });
});
