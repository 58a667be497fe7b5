import type { Library } from '../library/library.ts';
import { type SectionInNote, sectionInNote } from '../library/section-in-note.ts';
import type { Hit } from '../search/engine.ts';
import type { Measure } from './measure/quantities.ts';
import { tellingWords } from './snippet/telling-words.ts';

/** Somewhere in the notes, and the words that led there. */
export interface Place extends SectionInNote {
  /** The words of the notes that matched and tell something; may be empty. */
  readonly words: readonly string[];
  /** What was asked for that a number of the section may say; `null` where none was. */
  readonly measure: Measure | null;
}

/** The place of a section; `null` if the notes don't have it, or no longer. */
export function placeOf(
  library: Library,
  sectionId: string,
  words: readonly string[] = [],
  measure: Measure | null = null,
): Place | null {
  const found = sectionInNote(library, sectionId);
  return found === null ? null : { ...found, words, measure };
}

/** The places of hits, best first, for the measure that was asked for. */
export function placesOf(
  library: Library,
  hits: readonly Hit[],
  measure: Measure | null = null,
): readonly Place[] {
  return hits
    .map(({ section, matches }) => placeOf(library, section.id, tellingWords(matches), measure))
    .filter((place) => place !== null);
}
