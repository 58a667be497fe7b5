import { at } from './at.ts';

/** Where the numbered sections stand in the notes. */
export interface SectionPlaces {
  /** By section: the number of the first section of its note. */
  readonly noteStarts: Uint32Array;
  /** By note, in the order of the library: the number of its first section; `NOWHERE` without any. */
  readonly firstOfNote: Uint32Array;
  /** By section: its place among all sections in the order of the notes; `NOWHERE` for those that are gone. */
  readonly order: Uint32Array;
}

/** Stands for no section and no place. */
export const NOWHERE = 0xffffffff;

/** Finds the places of sections from where the sections of each note begin. */
export function placesOf(noteStarts: Uint32Array, firstOfNote: Uint32Array): SectionPlaces {
  const order = new Uint32Array(noteStarts.length).fill(NOWHERE);
  let place = 0;
  for (const first of firstOfNote) {
    for (let section = first; noteStarts[section] === first; section += 1) {
      order[section] = place;
      place += 1;
    }
  }
  return { noteStarts, firstOfNote, order };
}

/** Whether a section is not gone. */
export function isThere({ order }: SectionPlaces, section: number): boolean {
  return at(order, section) !== NOWHERE;
}
