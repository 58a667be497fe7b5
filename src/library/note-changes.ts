import type { Note } from './note.ts';
import { byFolderAndFile } from './place-order.ts';

/** A note before and after a change; the same one where it did not change, `null` where there is none. */
export interface NoteChange {
  readonly was: Note | null;
  readonly is: Note | null;
}

/**
 * Puts the notes of two libraries side by side, in their order. A note that is not the same object is taken
 * for changed.
 */
export function* notesSideBySide(
  before: readonly Note[],
  after: readonly Note[],
): Generator<NoteChange> {
  let old = 0;
  let next = 0;
  while (old < before.length || next < after.length) {
    const was = before[old] ?? null;
    const is = after[next] ?? null;
    const order = was === is ? 0 : orderOf(was, is);
    yield { was: order <= 0 ? was : null, is: order >= 0 ? is : null };
    old += Number(order <= 0);
    next += Number(order >= 0);
  }
}

/**
 * Sorts notes of which most are the same objects as before, in the order that they had: only the others are
 * compared.
 */
export function sortedAfter(before: readonly Note[], unsorted: readonly Note[]): readonly Note[] {
  const now = new Set(unsorted);
  const kept = before.filter((note) => now.has(note));
  for (const note of kept) now.delete(note);
  const pieces: (readonly Note[])[] = [];
  let copied = 0;
  for (const note of Array.from(now).sort(byFolderAndFile)) {
    const place = firstBehind(kept, note, copied);
    pieces.push(kept.slice(copied, place), [note]);
    copied = place;
  }
  return ([] as Note[]).concat(...pieces, kept.slice(copied));
}

/** The place of the first of some sorted notes, from a place on, that comes behind another. Found by halving. */
function firstBehind(notes: readonly Note[], other: Note, from: number): number {
  let low = from;
  let high = notes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const note = notes[middle];
    if (note !== undefined && byFolderAndFile(note, other) < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** Below 0 when the first comes first, above 0 when the other does: `null` comes last. */
function orderOf(one: Note | null, other: Note | null): number {
  return one === null || other === null
    ? Number(one === null) - Number(other === null)
    : byFolderAndFile(one, other);
}
