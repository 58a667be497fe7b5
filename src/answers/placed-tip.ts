import type { Library } from '../library/library.ts';
import type { Tip } from '../library/note.ts';
import { type SectionInNote, sectionInNote } from '../library/section-in-note.ts';

/** A tip, and where it stands. */
export interface PlacedTip extends SectionInNote {
  readonly tip: Tip;
}

/** A tip with where it stands; `null` if the notes don't have its section, or no longer. */
export function withPlace(library: Library, tip: Tip): PlacedTip | null {
  const place = sectionInNote(library, tip.sectionId);
  return place === null ? null : { tip, ...place };
}

/** The same for the tip with an id. */
export function placedTip(library: Library, tipId: string): PlacedTip | null {
  const tip = library.tips.find(({ id }) => id === tipId);
  return tip === undefined ? null : withPlace(library, tip);
}
