import type { Note } from './note.ts';
import type { NoteChange } from './note-changes.ts';

/**
 * All items of notes, one note after the other, made from those of the notes before: what stands between changed
 * notes is copied in one go, which takes a small part of collecting it. `sides` are all notes side by side.
 */
export function changedItems<Item>(
  last: readonly Item[],
  sides: readonly NoteChange[],
  itemsOf: (note: Note) => readonly Item[],
): readonly Item[] {
  const pieces: (readonly Item[])[] = [];
  let copied = 0;
  let place = 0;
  for (const { was, is } of sides) {
    if (was !== is) {
      pieces.push(last.slice(copied, place));
      copied = place + (was === null ? 0 : itemsOf(was).length);
      pieces.push(is === null ? [] : itemsOf(is));
    }
    place += was === null ? 0 : itemsOf(was).length;
  }
  pieces.push(last.slice(copied));
  return ([] as Item[]).concat(...pieces);
}
