/** What a person asks for, taken apart. */
export interface Query {
  /** As typed, trimmed. */
  readonly text: string;
  /** Free words, in order, as typed. */
  readonly words: readonly string[];
  /** Quoted phrases: each must stand in the section as it is. */
  readonly phrases: readonly string[];
  /** Words behind a `-`: none may stand in the section. */
  readonly excluded: readonly string[];
}
