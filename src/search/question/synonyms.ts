import { termOf } from '../text/term.ts';
import { topicKey } from '../topics.ts';

/** Words and names that mean the same in a library. */
export interface Synonyms {
  /** The other names of a name, normalised words joined by spaces; empty for most. */
  of(name: string): readonly string[];
}

/** Builds synonyms from groups of names that mean the same: `[['k8s', 'kubernetes']]`. */
export function buildSynonyms(groups: readonly (readonly string[])[]): Synonyms {
  const others = new Map<string, Set<string>>();
  for (const group of groups) {
    const names = group.map(topicKey).filter((name) => name !== '');
    for (const name of names) {
      const known = others.get(stemmed(name)) ?? new Set<string>();
      for (const other of names.filter((candidate) => stemmed(candidate) !== stemmed(name))) {
        known.add(other);
      }
      others.set(stemmed(name), known);
    }
  }
  return {
    of: (name) => (others.size === 0 ? [] : Array.from(others.get(stemmed(name)) ?? [])),
  };
}

function stemmed(name: string): string {
  return name.split(' ').map(termOf).join(' ');
}
