import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { humps } from '../../src/search/question/compounds.ts';
import { editDistance } from '../../src/search/question/edit-distance.ts';
import { measuresAsked } from '../../src/search/question/measures.ts';
import { sentenceNumbers } from '../../src/search/question/sentences.ts';
import { shortens } from '../../src/search/question/short-forms.ts';
import { ENGLISH } from '../../src/search/text/word-forms.ts';

describe('editDistance', () => {
  it.each([
    ['lambda', 'lambda', 0],
    ['lamda', 'lambda', 1],
    ['lamdba', 'lambda', 1],
    ['gaurd', 'guard', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
  ])('counts the edits from %s to %s, a swap as one', (from, to, edits) => {
    expect(editDistance(from, to)).toBe(edits);
  });

  it('is the same in both directions, and no more than the longer word has letters', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        const distance = editDistance(one, other);

        expect(distance).toBe(editDistance(other, one));
        expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
        expect(distance === 0).toBe(one === other);
      }),
    );
  });
});

describe('humps', () => {
  it('cuts an identifier where a capital follows a small letter or a digit', () => {
    expect(humps('ThrottlingException')).toEqual(['throttling', 'exception']);
    expect(humps('S3Bucket')).toEqual(['s3', 'bucket']);
  });

  it('finds none in plain words and acronyms', () => {
    expect(humps('Lambda')).toEqual([]);
    expect(humps('SQS')).toEqual([]);
  });
});

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

describe('measuresAsked', () => {
  it('names what "how" and an adjective ask for', () => {
    expect(measuresAsked('how', 'big', 'can')).toEqual(['size']);
    expect(measuresAsked('so', 'big', 'that')).toEqual([]);
  });

  it('takes "how much" for a price only where no noun follows', () => {
    expect(measuresAsked('how', 'much', 'does')).toContain('cost');
    expect(measuresAsked('how', 'much', 'memory')).toEqual([]);
  });
});

describe('sentenceNumbers', () => {
  it('counts sentences at their ends', () => {
    const words = 'Store 1.5 GB in t2.micro, e.g. now. (Choose two.) Why?'.split(' ');

    expect(sentenceNumbers(words)).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 2]);
  });
});
