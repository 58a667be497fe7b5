import { isEastAsian } from '../definitions/east-asian.ts';
import type { Grammar } from '../definitions/grammar/grammar.ts';

/** The content of a meaning, for comparison. */
export interface MeaningWords {
  /** Content words, cut to their stems; single characters in scripts without spaces. */
  readonly words: ReadonlySet<string>;
  /** Numbers with the unit after them: `15 minutes`. */
  readonly amounts: ReadonlySet<string>;
}

/** Only the text of a link counts, not its address. */
const LINK_TARGET = /\]\([^()\s]*\)/g;
const AMOUNT = /(?<![\p{L}\p{N}.])(\d[\d.,]*)\s?(\p{L}+|%)/gu;
/** `encrypts` and `encryption` begin with the same letters. */
const STEM_LENGTH = 5;

/**
 * Splits a meaning into words and amounts, without the words of its term, which say nothing about
 * it.
 */
export function meaningWords(term: string, meaning: string, grammar: Grammar): MeaningWords {
  const { wordsOf } = grammar;
  const text = meaning.replace(LINK_TARGET, ']').normalize('NFKC');
  const own = new Set(wordsOf(term).flatMap(stemsOf));
  const stems = wordsOf(text.replace(AMOUNT, ' '))
    .filter((word) => carriesMeaning(word, grammar))
    .flatMap(stemsOf)
    .filter((stem) => !own.has(stem));
  const amounts = [...text.matchAll(AMOUNT)].map(
    ([, number = '', unit = '']) => `${number} ${unit.toLowerCase().slice(0, STEM_LENGTH)}`,
  );
  return { words: new Set(stems), amounts: new Set(amounts) };
}

/** Whether a word is more than a function word in the language of the note. */
function carriesMeaning(word: string, grammar: Grammar): boolean {
  const { articles, determiners, prepositions, sentenceWords } = grammar;
  return ![articles, determiners, prepositions, sentenceWords].some((list) => list.has(word));
}

function stemsOf(word: string): readonly string[] {
  return isEastAsian(word) ? [...word].filter(isEastAsian) : [word.slice(0, STEM_LENGTH)];
}
