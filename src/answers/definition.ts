import type { Definition } from '../library/note.ts';
import { type SectionInNote, sectionInNote } from '../library/section-in-note.ts';
import type { Hit, SearchEngine } from '../search/engine.ts';
import { textKey } from '../search/text/text-key.ts';

/** A definition and its place. */
export interface FoundDefinition extends SectionInNote {
  readonly definition: Definition;
}

/**
 * The definition of exactly this term. If there are several, one that doesn't use the term itself
 * is preferred, because others only say what is done with it (`Lambda - trigger lambda functions`),
 * and of these the one in the best hit. `null` if no note defines it.
 */
export function definitionOf(
  { library, definitionsOf }: SearchEngine,
  term: string,
  hits: readonly Hit[],
): FoundDefinition | null {
  const rank = new Map(hits.map(({ section }, index) => [section.id, index]));
  const rankOf = ({ sectionId }: Definition) => rank.get(sectionId) ?? hits.length;
  const ranked = definitionsOf(term).toSorted((left, right) => rankOf(left) - rankOf(right));
  const definition = ranked.find((one) => !usesItself(one)) ?? ranked[0];
  const place = sectionInNote(library, definition?.sectionId ?? '');
  return definition === undefined || place === null ? null : { definition, ...place };
}

/** Whether a definition uses the term that it defines. */
function usesItself({ term, meaning }: Definition): boolean {
  return ` ${textKey(meaning)} `.includes(` ${textKey(term)} `);
}
