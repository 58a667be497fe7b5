/** `/tips`. */
export interface TipsPhrases {
  readonly definition: {
    readonly command: string;
    readonly topic: string;
  };
  readonly about: (asked: string, tips: number, notes: number) => string;
  readonly none: (asked: string, places: number) => string;
  readonly noneAtAll: string;
  /** A button; plain. */
  readonly explainTopic: (asked: string) => string;
  /** Heading of a random tip. */
  readonly randomTip: string;
  /** A button; plain. */
  readonly another: string;
  /** A button that opens the section of a tip; plain. */
  readonly readOn: string;
  /** A menu of the notes that the tips are from; plain. */
  readonly readNote: string;
}
