/** A parsed query. */
export interface Query {
  /** As typed, trimmed. */
  readonly text: string;
  /**
   * The words outside quotes, split at spaces, as typed. A question in Chinese may be a single one.
   */
  readonly words: readonly string[];
  /** Quoted phrases: the section must contain each literally. */
  readonly phrases: readonly string[];
  /** Words after a `-`: the section must contain none. */
  readonly excluded: readonly string[];
}
