/** `/search`. */
export interface SearchPhrases {
  readonly definition: {
    readonly command: string;
    readonly query: string;
    readonly category: string;
    readonly tag: string;
  };
  readonly found: (facts: FoundFacts) => string;
}

/** What a search found. */
export interface FoundFacts {
  readonly asked: string;
  readonly total: number;
  readonly shown: number;
  readonly category: string | null;
  readonly tag: string | null;
  readonly sure: boolean;
}
