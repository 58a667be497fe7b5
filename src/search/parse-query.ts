import type { Query } from './query.ts';
import { ENGLISH } from './text/word-forms.ts';

/**
 * Longer texts are pasted questions: their quotes and dashes are punctuation, not search syntax.
 */
const MOST_WORDS_OF_A_SEARCH = 12;

const PIECE = /-["“]([^"“”]+)["”]|["“]([^"“”]+)["”]|(\S+)/gu;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
/** Not a digit after the dash, which makes a negative number. */
const EXCLUDED_WORD = /^-[^-\d]/u;
/** `-r`, `-R`, `-la`: people exclude longer words, or names in capitals (`-IP`). */
const SHORT_OPTION = /^-(?:[a-z]{1,2}|[A-Z])$/;

/**
 * Parses what a person searches for: `"exact phrase"` (straight or curly quotes), `-without` and `-"without this"`;
 * everything else are free words. `--flag`, `-o` and `-la` of a pasted command are words, and so is a quote that never
 * closes.
 */
export function parseQuery(typed: string): Query {
  return parse(typed, isExcludedWord);
}

/** Nobody wants only the sections without a function word: most have it. */
function isExcludedWord(word: string): boolean {
  const isOption = SHORT_OPTION.test(word) || ENGLISH.isStopWord(word.slice(1));
  return EXCLUDED_WORD.test(word) && !isOption;
}

/** Parses a question the same way, except that `-word` excludes nothing: it is an option, as in `docker run -it`. */
export function parseQuestion(typed: string): Query {
  return parse(typed, () => false);
}

function parse(typed: string, isExcluded: (word: string) => boolean): Query {
  const text = typed.trim();
  const plain = plainQuery(text);
  if (plain.words.length > MOST_WORDS_OF_A_SEARCH) {
    return plain;
  }
  const words: string[] = [];
  const phrases: string[] = [];
  const excluded: string[] = [];
  for (const [, excludedPhrase, phrase, word = ''] of text.matchAll(PIECE)) {
    if (excludedPhrase !== undefined) {
      excluded.push(excludedPhrase.trim());
    } else if (phrase !== undefined) {
      phrases.push(phrase.trim());
    } else if (isExcluded(word)) {
      excluded.push(word.slice(1));
    } else {
      words.push(word);
    }
  }
  return {
    text,
    words: words.filter((word) => WORD_CHARACTER.test(word)),
    phrases: phrases.filter((phrase) => WORD_CHARACTER.test(phrase)),
    excluded: excluded.filter((word) => WORD_CHARACTER.test(word)),
  };
}

/**
 * The words of a query, without its quotes and exclusions, for when nothing matches these; `null`
 * if it has neither, or nothing to look for.
 */
export function wordsAlone({ text, words, phrases, excluded }: Query): Query | null {
  const isPlain = phrases.length + excluded.length === 0;
  return isPlain || words.length + phrases.length === 0 ? null : plainQuery(text);
}

/** A query for a text whose quotes and dashes are punctuation, however short it is. */
export function plainQuery(written: string): Query {
  const text = written.trim();
  const words = text.split(/\s+/).filter((word) => WORD_CHARACTER.test(word));
  return { text, words, phrases: [], excluded: [] };
}
