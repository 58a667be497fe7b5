import type { Library } from '../library/library.ts';
import type { Definition, Note, Section } from '../library/note.ts';
import type { Hit } from '../search/engine.ts';
import { topicKey } from '../search/topics.ts';

/** A definition, and where it stands. */
export interface FoundDefinition {
  readonly definition: Definition;
  readonly note: Note;
  readonly section: Section;
}

/**
 * What exactly this term means; of several definitions the one that stands in the best hit. `null`
 * where no note defines it. Looks at every definition of the notes.
 */
export function definitionOf(
  library: Library,
  term: string,
  hits: readonly Hit[],
): FoundDefinition | null {
  const key = topicKey(term);
  const rank = new Map(hits.map(({ section }, index) => [section.id, index]));
  const rankOf = ({ sectionId }: Definition) => rank.get(sectionId) ?? hits.length;
  const [definition] = library.definitions
    .filter((candidate) => isNamed(candidate, key))
    .toSorted((left, right) => rankOf(left) - rankOf(right));
  const note = library.noteById.get(definition?.noteId ?? '');
  const section = library.sectionById.get(definition?.sectionId ?? '');
  return definition === undefined || note === undefined || section === undefined
    ? null
    : { definition, note, section };
}

function isNamed({ term, aliases }: Definition, key: string): boolean {
  return key !== '' && [term, ...aliases].some((name) => topicKey(name) === key);
}
