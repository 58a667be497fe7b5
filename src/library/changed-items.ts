import type { Note } from './note.ts';
import type { NoteChange } from './note-changes.ts';

/**
 * All items of notes, one note after the other, made from those of the notes before: what stands between changed
 * notes is copied in one go, and no other note is looked at. `sides` are all notes side by side.
 */
export function changedItems<Item>(
  last: readonly Item[],
  sides: readonly NoteChange[],
  itemsOf: (note: Note) => readonly Item[],
): readonly Item[] {
  const pieces: (readonly Item[])[] = [];
  let copied = 0;
  for (const [place, { was, is }] of sides.entries()) {
    if (was === is) continue;
    const start = startOfItems(last, copied, sides, place, itemsOf);
    pieces.push(last.slice(copied, start), is === null ? [] : itemsOf(is));
    copied = start + (was === null ? 0 : itemsOf(was).length);
  }
  pieces.push(last.slice(copied));
  return ([] as Item[]).concat(...pieces);
}

/** Where the items begin, among all before, of the first note from a place on that had any. */
function startOfItems<Item>(
  last: readonly Item[],
  from: number,
  sides: readonly NoteChange[],
  place: number,
  itemsOf: (note: Note) => readonly Item[],
): number {
  for (let next = place; next < sides.length; next += 1) {
    const was = sides[next]?.was ?? null;
    const [first] = was === null ? [] : itemsOf(was);
    if (first !== undefined) return last.indexOf(first, from);
  }
  return last.length;
}
