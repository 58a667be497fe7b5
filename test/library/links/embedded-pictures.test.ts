import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embeddedPictures, withoutPictures } from '../../../src/library/links/embedded-pictures.ts';

const written = (bytes: Uint8Array) =>
  `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;

describe('pictures in the text of a note', () => {
  it('are taken out of it, and found again by their numbers', () => {
    const picture = fc.uint8Array({ minLength: 48, maxLength: 500 });
    fc.assert(
      fc.property(fc.array(picture), fc.string(), (pictures, between) => {
        const around = `(${between})`;
        const text = pictures.map((bytes) => around + written(bytes)).join('') + around;

        const read = withoutPictures(text);

        expect(read).toBe(
          pictures.map((_, number) => `${around}embedded:${number}`).join('') + around,
        );
        expect(pictures.map((_, number) => embeddedPictures(text)(number))).toEqual(
          pictures.map((bytes) => Buffer.from(bytes)),
        );
      }),
    );
  });

  it('may be of many megabytes', () => {
    const bytes = new Uint8Array(14_000_000).fill(7);

    expect(withoutPictures(`![A VPC](${written(bytes)})`)).toBe('![A VPC](embedded:0)');
  });

  it.each([
    'url(data:image/png;base64,iVBORw0KGgo=)',
    'data:text/html;base64,PGI+',
    'data:image/svg+xml;utf8,<svg/>',
  ])('are none where an example stands: %s', (example) => {
    expect(withoutPictures(example)).toBe(example);
  });
});
