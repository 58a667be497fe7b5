import type { Query } from './query.ts';

/** Longer texts are pasted questions: their quotes and dashes are punctuation, not demands. */
const mostWordsOfASearch = 12;

const piece = /-["“]([^"“”]+)["”]|["“]([^"“”]+)["”]|(\S+)/gu;
const hasWordCharacter = /[\p{L}\p{N}]/u;

/**
 * Parses what a person typed: `"exact phrase"` (straight or curly quotes), `-without` and `-"without this"`;
 * everything else are free words. `--flag` is a word, and so is a quote that never closes.
 */
export function parseQuery(typed: string): Query {
  const text = typed.trim();
  const plain = plainQuery(text);
  if (plain.words.length > mostWordsOfASearch) {
    return plain;
  }
  const words: string[] = [];
  const phrases: string[] = [];
  const excluded: string[] = [];
  for (const [, excludedPhrase, phrase, word = ''] of text.matchAll(piece)) {
    if (excludedPhrase !== undefined) {
      excluded.push(excludedPhrase.trim());
    } else if (phrase !== undefined) {
      phrases.push(phrase.trim());
    } else if (/^-[^-]/.test(word)) {
      excluded.push(word.slice(1));
    } else {
      words.push(word);
    }
  }
  return {
    text,
    words: words.filter((word) => hasWordCharacter.test(word)),
    phrases: phrases.filter((phrase) => hasWordCharacter.test(phrase)),
    excluded: excluded.filter((word) => hasWordCharacter.test(word)),
  };
}

/** A text whose quotes and dashes are punctuation, however short it is. */
export function plainQuery(written: string): Query {
  const text = written.trim();
  const words = text.split(/\s+/).filter((word) => hasWordCharacter.test(word));
  return { text, words, phrases: [], excluded: [] };
}
