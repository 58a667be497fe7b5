import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortens } from '../../../src/search/question/short-forms.ts';
import { ENGLISH } from '../../../src/search/text/word-forms.ts';

describe('shortens', () => {
  const known = {
    isWord: (word: string) => ['way', 'propagation', 'action'].includes(word),
    isStopWord: ENGLISH.isStopWord,
  };

  it.each([
    ['tgw', 'transit gateway'],
    ['apigw', 'api gateway'],
    ['r53', 'route 53'],
    ['bptt', 'backpropagation through time'],
    ['iac', 'infrastructure as code'],
    ['ic', 'infrastructure as code'],
  ])('takes %s for %j', (short, name) => {
    expect(shortens(short, name.split(' '), known)).toBe(true);
  });

  it.each([
    ['tgy', 'transit gateway'],
    ['tg', 'gateway transit'],
    ['dfs', 'default settings'],
    ['ra', 'react'],
    ['tgw', 'transit'],
  ])('does not take %s for %j', (short, name) => {
    expect(shortens(short, name.split(' '), known)).toBe(false);
  });

  it('takes any word for itself, and any name for its initials', () => {
    const word = fc.stringMatching(/^[a-z]{2,8}$/).filter((text) => !ENGLISH.isStopWord(text));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (name) => {
        expect(shortens(name.join(''), name, known)).toBe(true);
        expect(shortens(name.map((text) => text.charAt(0)).join(''), name, known)).toBe(true);
      }),
    );
  });
});
