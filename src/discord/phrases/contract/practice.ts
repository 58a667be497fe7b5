/** A practice question with its options, and `/question`. */
export interface PracticePhrases {
  readonly definition: { readonly command: string };
  /** Above the question, where others were pasted with it. */
  readonly firstOfSeveral: string;
  /** `options` are letters, `A` or `A, C`, already marked up. */
  readonly favours: (options: string) => string;
  readonly undecided: string;
  /** Where the notes have nothing on any option; `more` is the label below, already marked up. */
  readonly noneKnown: (more: string) => string;
  /** Below an option. */
  readonly nothing: string;
  /** Below `All of the above` and the like. */
  readonly aboutOthers: string;
  /** On the menu; plain. */
  readonly openSection: string;
  /** On the button of an opened section; plain. */
  readonly backToOptions: string;
  /** On the button that lists what helps with the question, and on the menu of it; plain. */
  readonly more: string;
  /** The window of `/question`; plain. */
  readonly modal: {
    readonly title: string;
    readonly label: string;
    readonly hint: string;
  };
  readonly noQuestion: string;
}
