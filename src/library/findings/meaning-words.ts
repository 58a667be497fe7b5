import { isEastAsian } from '../definitions/east-asian.ts';
import type { Grammar } from '../definitions/grammar/grammar.ts';

/** What a meaning says, made comparable. */
export interface MeaningWords {
  /** Words that carry meaning, cut to their stems; single characters where no spaces are written. */
  readonly words: ReadonlySet<string>;
  /** Numbers with the unit behind them: `15 minutes`. */
  readonly amounts: ReadonlySet<string>;
}

/** A link shows its text, and the address says nothing. */
const LINK_TARGET = /\]\([^()\s]*\)/g;
const AMOUNT = /(?<![\p{L}\p{N}.])(\d[\d.,]*)\s?(\p{L}+|%)/gu;
/** `encrypts` and `encryption` begin alike. */
const STEM_LENGTH = 5;

/** Splits a meaning into words and amounts, without the words of its term, which say nothing about it. */
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

/** Whether a word does more than hold a sentence together, in the language of the note alone. */
function carriesMeaning(word: string, grammar: Grammar): boolean {
  const { articles, determiners, prepositions, sentenceWords } = grammar;
  return ![articles, determiners, prepositions, sentenceWords].some((list) => list.has(word));
}

function stemsOf(word: string): readonly string[] {
  return isEastAsian(word) ? [...word].filter(isEastAsian) : [word.slice(0, STEM_LENGTH)];
}
