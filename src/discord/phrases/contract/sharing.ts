/** What is said about messages and answers that others see too. */
export interface SharingPhrases {
  // A message's menu
  /** The command's name in the menu, at most 32 characters; plain. */
  readonly explainThis: string;
  /** The message has no text: it is a picture, or something shown by a bot. */
  readonly noText: string;
  /** A button that posts what is shown as a reply to the message; plain. */
  readonly replyWithThis: string;
  /** Small print above such a reply; `who` is a mention. */
  readonly sharedBy: (who: string) => string;
  readonly shared: (link: string) => string;
  /** The bot can't write there: it is not in the server or lacks a permission. */
  readonly cannotShare: string;
  /** The person may not write there, so the bot does not write for them. */
  readonly mayNotShare: string;
  /** For a direct message to a person who mentioned the bot in `channel` (a mention), where it may not reply. */
  readonly cannotReply: (channel: string) => string;
  /** The message to reply to was deleted. */
  readonly targetGone: string;
  /** To a person who mentioned the bot to thank it or to say that all is well. */
  readonly gladToHelp: string;
  /** The same in direct messages, where no mention is needed. */
  readonly gladToHelpDirectly: string;
  /** To a person who scolds the bot or says that an answer is wrong. */
  readonly sorryForThat: string;

  // Answers in a channel
  /** A button that removes an answer; plain. */
  readonly dismiss: string;
  readonly notYoursToDismiss: string;
  /** Above a private answer; the same section was recently shown to all. */
  readonly answeredAlready: (link: string) => string;
}
