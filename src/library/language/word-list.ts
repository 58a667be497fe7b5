/** The words of a list as it is easiest to read: parted by spaces and line ends. */
export function wordList(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** A closed list of words, each once. */
export function words(list: string): ReadonlySet<string> {
  return new Set(wordList(list));
}
