/** What is said about any question. */
export interface CommonPhrases {
  readonly definition: {
    /** The option `private:`. */
    readonly private: string;
  };
  /** For a button or command from another version of the bot, or a forged one. */
  readonly outdated: string;
  /** The bot failed; the id is in the log. */
  readonly incident: (id: string) => string;
  /** There are no notes at all. */
  readonly noNotes: string;
  /** `suggestions`: how many buttons with similar topics follow below. */
  readonly nothingFound: (asked: string, suggestions: number) => string;
  /** How a misspelt word was read; a sentence in small print. */
  readonly readAs: (typed: string, read: string) => string;
  /** The question has no word to search for. */
  readonly nothingAsked: string;
  /** The section to open no longer exists. */
  readonly placeGone: string;
  /** The database refused to store something. */
  readonly notSaved: string;
}
