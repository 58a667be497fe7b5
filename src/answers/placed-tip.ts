import type { Library } from '../library/library.ts';
import type { Tip } from '../library/note.ts';
import { type SectionInNote, sectionInNote } from '../library/section-in-note.ts';

/** A tip and its place. */
export interface PlacedTip extends SectionInNote {
  readonly tip: Tip;
}

/** The tip with an id; `null` if the notes don't have it, or no longer. */
export function placedTip(library: Library, tipId: string): PlacedTip | null {
  return withPlace(
    library,
    library.tips.find(({ id }) => id === tipId),
  );
}

/**
 * A random tip other than `exceptId`; `null` if there is none.
 *
 * @param random returns a number from 0 up to, not including, 1
 */
export function tipAtRandom(
  library: Library,
  tips: readonly Tip[],
  random: () => number,
  exceptId = '',
): PlacedTip | null {
  const others = tips.filter(({ id }) => id !== exceptId);
  return withPlace(library, others[Math.floor(random() * others.length)]);
}

function withPlace(library: Library, tip: Tip | undefined): PlacedTip | null {
  const place = sectionInNote(library, tip?.sectionId ?? '');
  return tip === undefined || place === null ? null : { tip, ...place };
}
