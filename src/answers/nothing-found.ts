import type { SearchEngine } from '../search/engine.ts';
import type { Query } from '../search/query.ts';

/** The notes have nothing about it. */
export interface NothingFound {
  readonly kind: 'nothing-found';
  /** As the person typed it. */
  readonly asked: string;
  /** Topics of the notes that are spelled or meant alike, best first. May be empty. */
  readonly didYouMean: readonly string[];
}

/** There is not a single note. */
export interface NoNotes {
  readonly kind: 'no-notes';
}

/** Discord shows five buttons in a row. */
const MAX_SUGGESTIONS = 5;

/** Says that there is nothing, and why: no notes at all, or none about it. */
export function nothingFound(engine: SearchEngine, query: Query): NothingFound | NoNotes {
  if (engine.library.notes.length === 0) {
    return { kind: 'no-notes' };
  }
  const didYouMean = engine.didYouMean(query, MAX_SUGGESTIONS);
  return { kind: 'nothing-found', asked: query.text, didYouMean };
}
