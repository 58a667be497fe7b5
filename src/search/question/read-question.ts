import { sectionFrequency } from '../index/section-index.ts';
import type { Query } from '../query.ts';
import { isAmount } from './amounts.ts';
import { formsOfQuestion } from './asked-language.ts';
import type { AskedTerm } from './asked-term.ts';
import { positionsOfAskingWords } from './asking-words.ts';
import { camelCaseParts, joinWords, splitInMany, splitWord } from './compounds.ts';
import type { Dictionary } from './dictionary.ts';
import { isMeasured, measureTerms } from './measures.ts';
import { namedTerms } from './other-names.ts';
import { type QuestionWord, questionWords } from './question-words.ts';
import type { Reader } from './reader.ts';
import { termsBySentence } from './sentences.ts';
import { positionsOfSubject } from './subject-words.ts';

/** A question in terms of the notes. */
export interface ReadQuestion {
  /** All its words, in order, as they were read: without letters held down. */
  readonly words: readonly QuestionWord[];
  readonly terms: readonly AskedTerm[];
  /**
   * The positions of the content words that name what is asked about; those without a term are not
   * in the notes.
   */
  readonly positions: readonly number[];
  /**
   * The positions of words that only ask, such as `work` in `how does … work`, if the notes have
   * them.
   */
  readonly asking: readonly number[];
  /** The term of each word as it was typed, in order; `null` for one that the notes don't have. */
  readonly wordTerms: readonly (number | null)[];
  /** Whether there are no content words, so that the positions are those of function words. */
  readonly isOfFunctionWords: boolean;
  /** The terms of each sentence, in order. */
  readonly sentences: readonly (readonly AskedTerm[])[];
}

/** Whether a question tells a story: it has several sentences. */
export function isStory({ sentences }: ReadQuestion): boolean {
  return sentences.length > 1;
}

/**
 * In words. Anything longer is a sentence, in which unknown words are more often correct than
 * misspelt.
 */
const LONGEST_BARE_NAME = 5;

/** A single Latin letter or digit says nothing about whether a question is answered. */
const LONE_LETTER = /^[a-z\d]$/;

/** In letters, without those held down. */
const SHORTEST_STRETCHED = 3;

/** A single kanji before kana is half a word: 残 of 残す. */
const LONE_KANJI = /^\p{Script=Han}$/u;
const KANA = /^\p{Script=Hiragana}/u;

/**
 * Finds the terms of the notes that a question asks for: its content words, corrected, split or
 * joined if the notes don't have them, and other names for the same things.
 */
export function readQuestion(query: Query, ofNotes: Reader): ReadQuestion {
  const words = questionWords([...query.words, ...query.phrases]).map((word) =>
    unstretched(word, ofNotes.dictionary),
  );
  const reader = { ...ofNotes, forms: formsOfQuestion(words, ofNotes.forms) };
  const askingWords = positionsOfAskingWords(words, reader.forms);
  const subject = positionsOfSubject(
    words.filter(({ position }) => !askingWords.has(position)),
    reader,
  );
  const asksToBeTold = ({ position }: QuestionWord) =>
    askingWords.has(position) || subject.has(position);
  // Such words are looked for anyway if the notes have them: `explain` is also an SQL command.
  const isAskedFor = (word: QuestionWord) =>
    !asksToBeTold(word) || reader.dictionary.termOf(word.text) !== undefined;
  const content = words.filter(
    (word) =>
      !reader.forms.isStopWord(word.text) &&
      !isMeasured(word, words) &&
      !isAmount(word, words) &&
      isAskedFor(word),
  );
  const asked = content.length > 0 ? content : words;
  const named = asked.filter((word) => !asksToBeTold(word));
  const telling = named.filter((word) => !saysLittle(word, words));
  const typed = asked.flatMap((word) => termsOfWord(word, words, reader));
  const terms = [
    ...typed,
    ...namedTerms(words, typed, asksToBeTold, reader),
    ...measureTerms(words, reader),
  ];
  return {
    words,
    terms,
    positions: positionsOf(telling.length > 0 ? telling : asked),
    asking: telling.length > 0 ? positionsOf(asked.filter(asksToBeTold)) : [],
    wordTerms: words.map(({ text }) => reader.dictionary.termOf(text) ?? null),
    isOfFunctionWords: content.length === 0,
    sentences: termsBySentence(
      terms,
      words.map(({ sentence }) => sentence),
    ),
  };
}

/** A letter that was held down. */
const HELD_DOWN = /([a-z])\1{2,}/g;

/** `lambdaaa` -> lambda, unless the notes have the word as it was typed, or it is a name such as `WWW` or `VIII`. */
function unstretched(word: QuestionWord, { termOf }: Dictionary): QuestionWord {
  const text = word.text.replace(HELD_DOWN, '$1');
  const isName = text.length < SHORTEST_STRETCHED || termOf(word.text) !== undefined;
  return text === word.text || isName ? word : { ...word, text };
}

function positionsOf(words: readonly QuestionWord[]): readonly number[] {
  return words.map(({ position }) => position);
}

function saysLittle({ text, position }: QuestionWord, words: readonly QuestionWord[]): boolean {
  const after = words[position + 1]?.text ?? '';
  return LONE_LETTER.test(text) || (LONE_KANJI.test(text) && KANA.test(after));
}

/**
 * The terms of one word, and of the compound with the next one; empty if the notes have neither.
 */
function termsOfWord(
  word: QuestionWord,
  words: readonly QuestionWord[],
  { index, dictionary }: Reader,
): readonly AskedTerm[] {
  const { text, position } = word;
  const typed = { asked: text, position, covers: [position], weight: 1 };
  const found = (how: AskedTerm['how']) => (term: number) => ({
    ...typed,
    term,
    how,
    certainty: 1,
  });
  const joint = jointTerms(word, words, dictionary);
  const exact = dictionary.termOf(text);
  if (exact !== undefined) {
    return [found('exact')(exact), ...joint];
  }
  const parts = partTerms(word, dictionary).map((part) => ({ ...typed, ...part }));
  if (parts.length > 0 || joint.length > 0) {
    return [...parts, ...joint];
  }
  const completed = dictionary.completing(text);
  if (completed !== undefined) {
    return [found('prefix')(completed)];
  }
  const split = splitWord(text, dictionary, (term) => sectionFrequency(index.postings, term));
  if (split !== undefined) {
    return split.map(found('compound'));
  }
  const inSentence = words.length > LONGEST_BARE_NAME;
  const nearest = dictionary.nearest(text, { inSentence });
  return nearest === undefined
    ? (splitInMany(text, dictionary) ?? []).map(found('compound'))
    : [{ ...found('spelling')(nearest.term), certainty: certaintyOf(nearest.distance, text) }];
}

/**
 * How many letters an edit makes uncertain: one that is missing or extra, two that were swapped or
 * mistaken.
 */
const DOUBTFUL_LETTERS = 1.5;

function certaintyOf(distance: number, word: string): number {
  return Math.max(0, 1 - (DOUBTFUL_LETTERS * distance) / word.length);
}

function jointTerms(
  { text, position }: QuestionWord,
  words: readonly QuestionWord[],
  dictionary: Dictionary,
): readonly AskedTerm[] {
  const next = words[position + 1]?.text;
  const joint = next === undefined ? undefined : joinWords(text, next, dictionary);
  return joint === undefined
    ? []
    : [
        {
          term: joint.term,
          asked: `${text} ${next}`,
          position,
          covers: [position, position + 1],
          certainty: certaintyOf(joint.distance, `${text}${next}`),
          weight: 1,
          how: 'compound',
        },
      ];
}

/**
 * The parts of `t2.micro` or `ThrottlingException` that the notes have. The smaller their share,
 * the lower the certainty.
 */
function partTerms(
  { parts, written }: QuestionWord,
  dictionary: Dictionary,
): readonly Pick<AskedTerm, 'term' | 'how' | 'certainty'>[] {
  const all = (parts.length > 0 ? parts : camelCaseParts(written)).filter(
    (part) => !dictionary.forms.isStopWord(part),
  );
  const known = all.map((part) => dictionary.termOf(part)).filter((term) => term !== undefined);
  return known.map((term) => ({ term, how: 'exact', certainty: known.length / all.length }));
}
