/** `/search`. */
export interface SearchPhrases {
  readonly definition: {
    readonly command: string;
    readonly query: string;
    readonly category: string;
    readonly tag: string;
  };
  readonly found: (facts: FoundFacts) => string;
  /** Nothing was found with this category and tag, but elsewhere; ends as a sentence. */
  readonly foundElsewhere: (facts: SearchFacts) => string;
  /** No note has that category; `near` are those with similar names. */
  readonly noSuchCategory: (name: string, near: readonly string[]) => string;
  /** The same for a tag. */
  readonly noSuchTag: (name: string, near: readonly string[]) => string;
  /** The button that lists the places of all notes. */
  readonly showElsewhere: (count: number) => string;
}

/** What was searched for; one of category and tag may be missing. */
export interface SearchFacts {
  readonly asked: string;
  readonly category: string | null;
  readonly tag: string | null;
}

/** What a search found. */
export interface FoundFacts extends SearchFacts {
  readonly total: number;
  readonly shown: number;
  readonly sure: boolean;
  /** Nothing matches the quotes and exclusions; this matches the words alone. */
  readonly wordsAlone: boolean;
}
