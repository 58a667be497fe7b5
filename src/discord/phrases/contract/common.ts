/** What is said whatever was asked. */
export interface CommonPhrases {
  readonly definition: {
    /** The option `private:`. */
    readonly private: string;
  };
  /** A button or command of another version of the bot, or one that somebody made up. */
  readonly outdated: string;
  /** The bot failed; the id is in the log. */
  readonly incident: (id: string) => string;
  /** There is not one note. */
  readonly noNotes: string;
  /** `suggestions` buttons with near topics stand below. */
  readonly nothingFound: (asked: string, suggestions: number) => string;
  /** How a misspelt word was read; a sentence, small. */
  readonly readAs: (typed: string, read: string) => string;
  /** What was asked has no word to look for. */
  readonly nothingAsked: string;
  /** A section that was opened is not there any more. */
  readonly placeGone: string;
  /** The database did not take what should be kept. */
  readonly notSaved: string;
}
