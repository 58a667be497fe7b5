/** Feedback on answers. */
export interface FeedbackPhrases {
  // Labels are plain
  readonly helpful: string;
  readonly missed: string;
  readonly remark: string;
  readonly onlyAsker: string;
  readonly notKept: string;
  readonly otherPlaces: (asked: string) => string;
  readonly noOtherPlaces: (asked: string) => string;
  readonly remarkTitle: string;
  readonly remarkLabel: string;
  readonly remarkHint: string;
  readonly thanksKept: string;
  readonly thanksUnkept: string;
}
