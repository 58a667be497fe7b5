/** The words of a text in lower case, without the marks around them; `/` parts words, `-` does not. */
export function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/’/g, "'")
    .split(/[\s/]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
}

/** A word without the plural's s: good enough to compare two words, not to show one. */
export function singular(word: string): string {
  return word.replace(/(?<=\p{L}{2})s$/u, '');
}
