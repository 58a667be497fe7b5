import type { Definition, Note, Section } from '../library/note.ts';
import type { Hit, SearchEngine } from '../search/engine.ts';

/** A definition, and where it stands. */
export interface FoundDefinition {
  readonly definition: Definition;
  readonly note: Note;
  readonly section: Section;
}

/**
 * What exactly this term means; of several definitions the one that stands in the best hit. `null`
 * where no note defines it.
 */
export function definitionOf(
  { library, definitionsOf }: SearchEngine,
  term: string,
  hits: readonly Hit[],
): FoundDefinition | null {
  const rank = new Map(hits.map(({ section }, index) => [section.id, index]));
  const rankOf = ({ sectionId }: Definition) => rank.get(sectionId) ?? hits.length;
  const [definition] = definitionsOf(term).toSorted((left, right) => rankOf(left) - rankOf(right));
  const note = library.noteById.get(definition?.noteId ?? '');
  const section = library.sectionById.get(definition?.sectionId ?? '');
  return definition === undefined || note === undefined || section === undefined
    ? null
    : { definition, note, section };
}
