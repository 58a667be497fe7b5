import { groupBy } from '../../basics/group-by.ts';
import type { AskedTerm } from './asked-term.ts';

/** Ends a sentence: `queue.`, `time?"`, `(Choose TWO.)`. Not `e.g.` or `t2.micro`. */
const SENTENCE_END = /[^.\s][.?!。？！][)"'”’]*$/u;

/** For each word of a question, the number of its sentence. */
export function sentenceNumbers(words: readonly string[]): readonly number[] {
  let sentence = 0;
  return words.map((word) => {
    const own = sentence;
    sentence += SENTENCE_END.test(word) && !/\.\p{L}\.$/u.test(word) ? 1 : 0;
    return own;
  });
}

/** The terms of each sentence, in order; sentences without any are left out. */
export function termsBySentence(
  terms: readonly AskedTerm[],
  sentenceOfPosition: readonly number[],
): readonly (readonly AskedTerm[])[] {
  const sentenceOf = ({ covers: [position = -1] }: AskedTerm) => sentenceOfPosition[position];
  const typed = terms.filter((term) => sentenceOf(term) !== undefined);
  return Array.from(groupBy(typed, sentenceOf).values());
}
