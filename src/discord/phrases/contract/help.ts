/** `/help`. */
export interface HelpPhrases {
  readonly definition: {
    readonly command: string;
  };
  /** `topic` stands in inline code. Commands, options and `True` are written as they are typed. */
  readonly tour: (topic: string) => string;
  readonly holdings: (facts: HoldingsFacts) => string;
  readonly categories: (names: readonly string[]) => string;
}

/** What the notes hold. */
export interface HoldingsFacts {
  readonly notes: number;
  readonly sections: number;
  readonly definitions: number;
  readonly tips: number;
  /** As a timestamp that Discord shows, such as “5 minutes ago”. */
  readonly loadedAt: string;
}
