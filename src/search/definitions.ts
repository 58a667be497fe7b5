import type { Library } from '../library/library.ts';
import type { Definition } from '../library/note.ts';
import { topicKey } from './topics.ts';

/** Gives the definitions of exactly a term, however it is written, by its own or another name. */
export type FindDefinitions = (term: string) => readonly Definition[];

/** Sorts the definitions of a library by their names, so that one is found without looking at all. */
export function indexDefinitions({ definitions }: Library): FindDefinitions {
  const byName = new Map<string, Definition[]>();
  for (const definition of definitions) {
    const names = [definition.term, ...definition.aliases].map(topicKey);
    for (const name of new Set(names)) {
      byName.set(name, [...(byName.get(name) ?? []), definition]);
    }
  }
  byName.delete('');
  return (term) => byName.get(topicKey(term)) ?? [];
}
