/** What a topic with too many places is narrowed down by. */
export type NarrowedBy = 'category' | 'tag';

/** `/explain`. */
export interface ExplainPhrases {
  readonly definition: {
    readonly command: string;
    readonly topic: string;
    readonly mention: string;
  };
  /** Above a private answer to which `who`, a mention, was to be pointed; a sentence or two, small. */
  readonly notSeenBy: (who: string) => string;
  /** Above what comes closest, where nothing fits well. */
  readonly unsure: (asked: string) => string;
  /** Above several sections, or one of them, if no section makes the requested comparison. */
  readonly apart: string;
  /** A button that leads from one of these sections back to all. */
  readonly backToSides: string;
  readonly tooBroad: (facts: TooBroadFacts) => string;
  /** A menu of categories or tags; plain. */
  readonly narrow: (by: NarrowedBy) => string;
}

/** A topic with too many places for one answer. */
export interface TooBroadFacts {
  readonly asked: string;
  readonly places: number;
  readonly notes: number;
  readonly by: NarrowedBy;
}
