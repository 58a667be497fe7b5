import { wordList } from '../../language/word-list.ts';

/** A closed list of words in lower case, parted by spaces. */
export function words(list: string): ReadonlySet<string> {
  return new Set(wordList(list));
}
