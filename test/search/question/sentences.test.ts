import { describe, expect, it } from 'vitest';
import { sentenceNumbers } from '../../../src/search/question/sentences.ts';

describe('sentenceNumbers', () => {
  it('counts sentences at their ends', () => {
    const words = 'Store 1.5 GB in t2.micro, e.g. now. (Choose two.) Why?'.split(' ');

    expect(sentenceNumbers(words)).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 2]);
  });
});
