import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../src/playground/page/markdown/plain-text.ts';

const nobody = () => '@nobody';

describe('plainText', () => {
  it('joins everything on one line without its marks', () => {
    const text = plainText(
      '## AWS **Lambda**\n- runs `code`\n  - [docs](https://a.example)\n> quote',
      nobody,
    );

    expect(text).toBe('AWS Lambda runs code docs quote');
  });

  it('writes out whom and what it mentions', () => {
    const text = plainText('<@1> and <@&2> in <#3>, @here: :a <:b:4>', ({ id }) => `@${id}`);

    expect(text).toBe('@1 and @2 in @3, @here: :a :b:');
  });

  it('does not give a spoiler away', () => {
    expect(plainText('it is ||B||', nobody)).toBe('it is ▮▮▮');
  });
});
