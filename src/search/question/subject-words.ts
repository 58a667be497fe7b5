import { sectionFrequency } from '../index/section-index.ts';
import type { QuestionWord } from './question-words.ts';
import type { Reader } from './reader.ts';

/** A word in this share of the sections is the subject of all the notes. */
const SHARE_OF_SUBJECT = 0.25;

/**
 * The positions of words after the name that only give the subject of all the notes: the `aws` of
 * `what is a bucket in aws`. They are at the end, after a function word; few sections would repeat
 * them.
 */
export function positionsOfSubject(
  words: readonly QuestionWord[],
  { index, dictionary, forms }: Reader,
): ReadonlySet<number> {
  const isSubject = ({ text }: QuestionWord) => {
    const term = dictionary.termOf(text);
    const least = SHARE_OF_SUBJECT * index.sectionCount;
    return term !== undefined && sectionFrequency(index.postings, term) >= least;
  };
  const start = words.findLastIndex((word) => forms.isStopWord(word.text) || !isSubject(word));
  const before = words[start];
  const hasName = words.slice(0, start).some(({ text }) => !forms.isStopWord(text));
  return new Set(
    before !== undefined && forms.isStopWord(before.text) && hasName
      ? words.slice(start + 1).map(({ position }) => position)
      : [],
  );
}
