import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingPage } from '../../../../src/discord/views/passage/opening-page.ts';

describe('openingPage', () => {
  it('is the page that clearly has more of the words', () => {
    const pages = ['Tea is warm.', 'Green leaves steep briefly.', 'Cups break.'];

    expect(openingPage(pages, ['tea', 'leaves', 'green', 'steeped'], 'en')).toBe(1);
  });

  it('is the first where a later one has hardly more', () => {
    const pages = ['Tea leaves are green.', 'Green leaves steep: tea is ready.'];

    expect(openingPage(pages, ['tea', 'leaves', 'green', 'steep', 'ready'], 'en')).toBe(0);
    expect(openingPage(['Tea.', 'Steep tea, steeped or steeping.'], ['tea', 'steep'], 'en')).toBe(
      0,
    );
  });

  it('is always one that there is', () => {
    const words = fc.array(fc.constantFrom('tea', 'leaf', 'cup', 'warm'), { maxLength: 9 });
    const page = words.map((some) => some.join(' '));
    fc.assert(
      fc.property(fc.array(page, { maxLength: 5 }), words, (pages, asked) => {
        const opened = openingPage(pages, asked, 'en');

        expect(opened).toBeGreaterThanOrEqual(0);
        expect(opened).toBeLessThan(Math.max(1, pages.length));
      }),
    );
  });
});
