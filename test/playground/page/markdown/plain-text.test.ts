import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../src/playground/page/markdown/plain-text.ts';

describe('plainText', () => {
  it('joins everything on one line without its marks', () => {
    const text = plainText(
      '## AWS **Lambda**\n- runs `code`\n  - [docs](https://a.example)\n> quote',
    );

    expect(text).toBe('AWS Lambda runs code docs quote');
  });

  it('does not give a spoiler away', () => {
    expect(plainText('it is ||B||')).toBe('it is ▮▮▮');
  });
});
