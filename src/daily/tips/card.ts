import * as z from 'zod';

/** What the deck must know of a tip. */
export interface DeckTip {
  readonly id: string;
  readonly noteId: string;
  /** Recognises the tip after an edit: see `fingerprintOf`. */
  readonly fingerprint: string;
  /** Thumbs up minus thumbs down. */
  readonly votes: number;
}

/** A card as it is stored. */
export const CARD = z
  .object({
    tipId: z.string(),
    noteId: z.string(),
    fingerprint: z.string(),
    /** For how many draws the notes have been missing the tip; 0 while they have it, and in older decks. */
    awayFor: z.number().default(0),
  })
  .readonly();

/** A tip in the deck. */
export type Card = z.output<typeof CARD>;

/** The card of a tip that the notes have. */
export function cardOf({ id, noteId, fingerprint }: DeckTip): Card {
  return { tipId: id, noteId, fingerprint, awayFor: 0 };
}

/** Whether the notes have its tip. */
export function isHere({ awayFor }: Card): boolean {
  return awayFor === 0;
}
