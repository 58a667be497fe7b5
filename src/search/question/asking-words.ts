import { wordList } from '../../library/language/word-list.ts';
import { INTRODUCTORY_WORDS } from '../text/introductory-words.ts';
import type { WordForms } from '../text/word-forms.ts';
import { AFTER_BY_LANGUAGE, APART_BY_LANGUAGE, ASKING_BY_LANGUAGE } from './asking-lists.ts';
import type { QuestionWord } from './question-words.ts';

/** From all languages, because a question may be in another language than the notes. */
const ASKING_WORDS: ReadonlySet<string> = new Set([
  ...INTRODUCTORY_WORDS,
  ...Object.values(ASKING_BY_LANGUAGE).flatMap(wordList),
]);

/** From all languages, too. */
const APART: ReadonlySet<string> = new Set(Object.values(APART_BY_LANGUAGE).flatMap(wordList));

/** From all languages, too. */
const AFTER: ReadonlySet<string> = new Set(Object.values(AFTER_BY_LANGUAGE).flatMap(wordList));

/**
 * The positions of the words that only ask: the `explain` of `can you explain visibility timeout`,
 * the `work` of `how does a visibility timeout work`. They come before or after all other content
 * words; none if there are no others.
 */
export function positionsOfAskingWords(
  words: readonly QuestionWord[],
  { isStopWord }: WordForms,
): ReadonlySet<number> {
  const first = firstOfName(words, APART, isStopWord);
  const last = firstOfName(words.toReversed(), AFTER, isStopWord);
  if (first === undefined || last === undefined) return new Set();
  const asking = words.filter(
    ({ text, position }) =>
      (position < first.position && (ASKING_WORDS.has(text) || APART.has(text))) ||
      (position > last.position && (ASKING_WORDS.has(text) || AFTER.has(text))),
  );
  return new Set(asking.map(({ position }) => position));
}

/**
 * The first word of the name in a question; `undefined` if there is none. Given the words in
 * reverse order, with the words that may end a name, it is the last.
 */
function firstOfName(
  words: readonly QuestionWord[],
  mayBegin: ReadonlySet<string>,
  isStopWord: WordForms['isStopWord'],
): QuestionWord | undefined {
  /** The first of the words that a name may begin with, while no function word has followed. */
  let joined: QuestionWord | undefined;
  for (const word of words) {
    if (mayBegin.has(word.text) && !isStopWord(word.text)) joined ??= word;
    else if (isStopWord(word.text) || ASKING_WORDS.has(word.text)) joined = undefined;
    else return joined ?? word;
  }
  return joined;
}
