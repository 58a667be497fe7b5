import type { Note } from '../../library/note.ts';
import { type NoteChange, notesSideBySide } from '../../library/note-changes.ts';
import { isIndexed } from './section-fields.ts';

/** A run of sections that stand side by side in the last index, or among the ones that were read anew. */
export interface Piece {
  readonly from: 'last' | 'fresh';
  /** The number of its first section there, and that behind its last one. */
  readonly start: number;
  readonly end: number;
}

/** What a new index is joined from. */
export interface Pieces {
  /** In the order of the new index. */
  readonly pieces: readonly Piece[];
  /** The notes that came, went or changed. */
  readonly changes: readonly NoteChange[];
}

/** Finds which sections of the last index stay, and which notes must be read. */
export function piecesOf(before: readonly Note[], after: readonly Note[]): Pieces {
  const pieces: Piece[] = [];
  const changes: NoteChange[] = [];
  let last = 0;
  let kept = 0;
  let read = 0;
  for (const change of notesSideBySide(before, after)) {
    const { was, is } = change;
    if (was === is) {
      last += countOf(was);
      continue;
    }
    changes.push(change);
    pieces.push({ from: 'last', start: kept, end: last });
    last += countOf(was);
    kept = last;
    pieces.push({ from: 'fresh', start: read, end: read + countOf(is) });
    read += countOf(is);
  }
  pieces.push({ from: 'last', start: kept, end: last });
  return { pieces: pieces.filter(({ start, end }) => end > start), changes };
}

function countOf(note: Note | null): number {
  let count = 0;
  for (const section of note?.sections ?? []) count += isIndexed(section) ? 1 : 0;
  return count;
}
