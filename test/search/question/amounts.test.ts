import { describe, expect, it } from 'vitest';
import { isAmount } from '../../../src/search/question/amounts.ts';
import { questionWords } from '../../../src/search/question/question-words.ts';

function amountsIn(text: string): readonly string[] {
  const words = questionWords(text.split(' '));
  return words.filter((word) => isAmount(word, words)).map((word) => word.text);
}

describe('a word that only says how much', () => {
  it.each([
    ['a lot of files', ['lot']],
    ['it costs a lot', ['lot']],
    ['a couple of queues', ['couple']],
  ])('is one in: %s', (text, amounts) => {
    expect(amountsIn(text)).toEqual(amounts);
  });

  it.each(['what is a bit', 'a variety in biology', 'a parking lot', 'number of files'])(
    'is none in: %s',
    (text) => {
      expect(amountsIn(text)).toEqual([]);
    },
  );
});
