/** A practice question with its options, and `/question`. */
export interface PracticePhrases {
  readonly definition: { readonly command: string };
  /** Above the question, if several were pasted. */
  readonly firstOfSeveral: string;
  /** `options`: letters, `A` or `A, C`, already marked up. */
  readonly favours: (options: string) => string;
  readonly undecided: string;
  /** The notes have nothing on any option; `more` is the label of the button below, already marked up. */
  readonly noneKnown: (more: string) => string;
  /** Below an option. */
  readonly nothing: string;
  /** Below `All of the above` and the like. */
  readonly aboutOthers: string;
  /** On the menu; plain. */
  readonly openSection: string;
  /** Button on an opened section; plain. */
  readonly backToOptions: string;
  /** Button that lists helpful sections, and the menu of them; plain. */
  readonly more: string;
  /** The window of `/question`; plain. */
  readonly modal: {
    readonly title: string;
    readonly label: string;
    readonly hint: string;
    /** Button that opens the window again with what was typed. */
    readonly change: string;
  };
  /** What was typed into the window is no practice question; the text follows. */
  readonly noQuestion: string;
}
