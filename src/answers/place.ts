import type { Library } from '../library/library.ts';
import { type SectionInNote, sectionInNote } from '../library/section-in-note.ts';
import type { Hit } from '../search/engine.ts';
import type { Measure } from './measure/quantities.ts';
import { tellingWords } from './snippet/telling-words.ts';

/** A section of the notes, and the words that led to it. */
export interface Place extends SectionInNote {
  /** The words of the notes that matched, without function words; may be empty. */
  readonly words: readonly string[];
  /** The quantity that was asked for; `null` if none was. */
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

/** The places of hits, best first, for the quantity that was asked for. */
export function placesOf(
  library: Library,
  hits: readonly Hit[],
  measure: Measure | null = null,
): readonly Place[] {
  return hits
    .map(({ section, matches }) => placeOf(library, section.id, tellingWords(matches), measure))
    .filter((place) => place !== null);
}
