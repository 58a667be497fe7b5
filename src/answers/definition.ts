import type { Definition, Note, Section } from '../library/note.ts';
import type { Hit, SearchEngine } from '../search/engine.ts';
import { topicKey } from '../search/topics/topics.ts';

/** A definition, and where it stands. */
export interface FoundDefinition {
  readonly definition: Definition;
  readonly note: Note;
  readonly section: Section;
}

/**
 * The definition of exactly this term. Of several, one that does not use the term itself is preferred, for
 * others only say what is done with it (`Lambda - trigger lambda functions`), and of these the one in the
 * best hit. `null` if no note defines it.
 */
export function definitionOf(
  { library, definitionsOf }: SearchEngine,
  term: string,
  hits: readonly Hit[],
): FoundDefinition | null {
  const rank = new Map(hits.map(({ section }, index) => [section.id, index]));
  const rankOf = ({ sectionId }: Definition) => rank.get(sectionId) ?? hits.length;
  const [definition] = definitionsOf(term).toSorted(
    (left, right) =>
      Number(usesItself(left)) - Number(usesItself(right)) || rankOf(left) - rankOf(right),
  );
  const note = library.noteById.get(definition?.noteId ?? '');
  const section = library.sectionById.get(definition?.sectionId ?? '');
  return definition === undefined || note === undefined || section === undefined
    ? null
    : { definition, note, section };
}

/** Whether a definition uses the term that it defines. */
function usesItself({ term, meaning }: Definition): boolean {
  return ` ${topicKey(meaning)} `.includes(` ${topicKey(term)} `);
}
