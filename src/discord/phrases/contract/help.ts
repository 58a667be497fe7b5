/** `/help`. */
export interface HelpPhrases {
  readonly definition: {
    readonly command: string;
  };
  // The steps of the tour. Commands, options and `True` are written as they are typed
  /** `topic` is in inline code. */
  readonly asking: (topic: string) => string;
  readonly reading: string;
  readonly together: (labels: TourLabels) => string;
  readonly holdings: (facts: HoldingsFacts) => string;
  /** The largest, and how many `more` `/browse` lists. */
  readonly categories: (names: readonly string[], more: number) => string;
}

/** Labels of buttons and commands that the tour names. */
export interface TourLabels {
  readonly explainThis: string;
  readonly replyWithThis: string;
  readonly dismiss: string;
  readonly helpful: string;
  readonly missed: string;
}

/** What the notes contain. */
export interface HoldingsFacts {
  readonly notes: number;
  readonly sections: number;
  readonly definitions: number;
  readonly tips: number;
  /** As a timestamp that Discord shows, such as “5 minutes ago”. */
  readonly loadedAt: string;
}
