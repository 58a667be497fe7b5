/** `/browse`. */
export interface BrowsePhrases {
  readonly definition: {
    readonly command: string;
    readonly note: string;
    readonly tag: string;
  };
  readonly top: (tag: string | null) => string;
  readonly category: (name: string, tag: string | null) => string;
  readonly allNotes: (tag: string | null) => string;
  /** `near`: how many notes with similar names are offered below. */
  readonly noSuchNote: (asked: string, near: number) => string;
  readonly emptyNote: string;
  readonly notes: (count: number) => string;
  readonly sections: (count: number) => string;

  // Plain
  readonly withoutCategory: string;
  readonly openCategory: string;
  readonly openNote: string;
  readonly openSection: string;
  readonly onlyTagged: string;
  readonly allTags: string;
  readonly backToTop: string;
  readonly backToCategory: string;
  /** To the notes, if they have no categories, or all the same one. */
  readonly backToNotes: string;
  readonly backToNote: string;
}
