import type { SearchEngine } from '../search/engine.ts';
import type { Query } from '../search/query.ts';

/** Nothing in the notes is about the question. */
export interface NothingFound {
  readonly kind: 'nothing-found';
  /** As the person typed it. */
  readonly asked: string;
  /** Topics of the notes with a similar spelling or meaning, best first. May be empty. */
  readonly didYouMean: readonly string[];
}

/** The question has no word to search for: only punctuation, or only excluded words. */
export interface NothingAsked {
  readonly kind: 'nothing-asked';
  /** As the person typed it; may be empty. */
  readonly asked: string;
}

/** There are not notes at all. */
export interface NoNotes {
  readonly kind: 'no-notes';
}

/** Why there is no answer. */
export type Nothing = NothingFound | NothingAsked | NoNotes;

/** Discord shows five buttons in a row. */
const MAX_SUGGESTIONS = 5;

/** Says why there is no answer: no notes at all, none about it, or nothing to search for. */
export function nothingFound(engine: SearchEngine, query: Query): Nothing {
  if (engine.library.notes.length === 0) {
    return { kind: 'no-notes' };
  }
  if (query.words.length === 0 && query.phrases.length === 0) {
    return { kind: 'nothing-asked', asked: query.text };
  }
  const didYouMean = engine.suggest(query.text, MAX_SUGGESTIONS).map(({ text }) => text);
  return { kind: 'nothing-found', asked: query.text, didYouMean };
}
