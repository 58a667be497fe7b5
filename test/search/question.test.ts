import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { humps } from '../../src/search/question/compounds.ts';
import { editDistance } from '../../src/search/question/edit-distance.ts';
import { measuresAsked } from '../../src/search/question/measures.ts';
import { sentenceNumbers } from '../../src/search/question/sentences.ts';

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
