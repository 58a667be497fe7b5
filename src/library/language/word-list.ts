/** The words in a text, separated by spaces and line ends. */
export function wordList(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** The words in a text, without repeats. */
export function words(list: string): ReadonlySet<string> {
  return new Set(wordList(list));
}
