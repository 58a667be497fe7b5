import { textKey } from '../text/text-key.ts';
import type { WordForms } from '../text/word-forms.ts';

/** Words and names with the same meaning in a library. */
export interface Synonyms {
  /** The other names for a name given as normalised words, each joined by spaces; mostly empty. */
  of(words: readonly string[]): readonly string[];
}

/** Builds synonyms from groups of names with the same meaning: `[['k8s', 'kubernetes']]`. */
export function buildSynonyms(
  groups: readonly (readonly string[])[],
  { termOf }: WordForms,
): Synonyms {
  const stemmed = (words: readonly string[]) => words.map(termOf).join(' ');
  const keyOf = (name: string) => stemmed(name.split(' '));
  const others = new Map<string, Set<string>>();
  for (const group of groups) {
    const names = group.map(textKey).filter((name) => name !== '');
    for (const name of names) {
      const key = keyOf(name);
      const known = others.get(key) ?? new Set<string>();
      for (const other of names.filter((candidate) => keyOf(candidate) !== key)) known.add(other);
      others.set(key, known);
    }
  }
  return {
    of: (words) => (others.size === 0 ? [] : Array.from(others.get(stemmed(words)) ?? [])),
  };
}
