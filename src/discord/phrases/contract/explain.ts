/** By what a topic with too many places is narrowed down. */
export type NarrowedBy = 'category' | 'tag';

/** `/explain`. */
export interface ExplainPhrases {
  readonly definition: {
    readonly command: string;
    readonly topic: string;
    readonly mention: string;
  };
  /** Above what comes closest, where nothing fits well. */
  readonly unsure: (asked: string) => string;
  /** Above the first of several sections, where no section compares what was asked to be compared. `others` are headings. */
  readonly apart: (others: readonly string[]) => string;
  readonly tooBroad: (facts: TooBroadFacts) => string;
  /** A menu of categories or tags; plain. */
  readonly narrow: (by: NarrowedBy) => string;
}

/** A topic that is in too many places for one answer. */
export interface TooBroadFacts {
  readonly asked: string;
  readonly places: number;
  readonly notes: number;
  readonly by: NarrowedBy;
}
