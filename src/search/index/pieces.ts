import type { Note } from '../../library/note.ts';
import { notesSideBySide } from '../../library/note-changes.ts';
import { indexedSections } from './section-fields.ts';

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
  /** The notes that went or changed, as they were, and those that came or changed, as they are. */
  readonly gone: readonly Note[];
  readonly fresh: readonly Note[];
}

/** Finds which sections of the last index stay, and which notes must be read. */
export function piecesOf(before: readonly Note[], after: readonly Note[]): Pieces {
  const pieces: Piece[] = [];
  const gone: Note[] = [];
  const fresh: Note[] = [];
  let last = 0;
  let kept = 0;
  let read = 0;
  for (const { was, is } of notesSideBySide(before, after)) {
    if (was !== null && was === is) {
      last += countOf(was);
      continue;
    }
    pieces.push({ from: 'last', start: kept, end: last });
    if (was !== null) {
      gone.push(was);
      last += countOf(was);
    }
    kept = last;
    if (is !== null) {
      fresh.push(is);
      pieces.push({ from: 'fresh', start: read, end: read + countOf(is) });
      read += countOf(is);
    }
  }
  pieces.push({ from: 'last', start: kept, end: last });
  return { pieces: pieces.filter(({ start, end }) => end > start), gone, fresh };
}

function countOf(note: Note): number {
  return indexedSections(note).length;
}
