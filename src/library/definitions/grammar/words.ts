const WORD = /[\p{L}\p{N}](?:[^\s/]*[\p{L}\p{N}])?/gu;

/**
 * The words of a text in lower case, without punctuation around them. `/` separates words, `-` does
 * not.
 */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
}

/** A word without the plural s: good enough to compare two words, but not to show one. */
export function singular(word: string): string {
  return word.replace(/(?<=\p{L}{2})s$/u, '');
}
