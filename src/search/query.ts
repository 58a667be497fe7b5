/** What a person asks for, taken apart. */
export interface Query {
  /** As typed, trimmed. */
  readonly text: string;
  /** The words outside quotes, split at spaces, as typed. A question in Chinese may be a single one. */
  readonly words: readonly string[];
  /** Quoted phrases: each must stand in the section as it is. */
  readonly phrases: readonly string[];
  /** Words behind a `-`: none may stand in the section. */
  readonly excluded: readonly string[];
}
