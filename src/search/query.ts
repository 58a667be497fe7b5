/** What a person asks for, taken apart. */
export interface Query {
  /** As typed, trimmed. */
  readonly text: string;
  /** What is free, cut at spaces, in order, as typed: a word each, or a whole question in Chinese. */
  readonly words: readonly string[];
  /** Quoted phrases: each must stand in the section as it is. */
  readonly phrases: readonly string[];
  /** Words behind a `-`: none may stand in the section. */
  readonly excluded: readonly string[];
}
