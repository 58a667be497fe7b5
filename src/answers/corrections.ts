import type { Hit } from '../search/engine.ts';

/** A word of the question that the notes don't have, and what it was read as. */
export interface Correction {
  /** As typed, normalised. */
  readonly typed: string;
  /** As it stands in the notes, normalised. */
  readonly read: string;
}

/** The words that were corrected in order to find something, each once. */
export function correctionsOf(hits: readonly Hit[]): readonly Correction[] {
  const read = new Map(
    hits
      .flatMap(({ matches }) => matches)
      .filter(({ how }) => how === 'spelling')
      .map(({ asked, found }) => [asked, found]),
  );
  return Array.from(read, ([typed, word]) => ({ typed, read: word }));
}
