/** What is said about messages and answers that others see, too. */
export interface SharingPhrases {
  // A message's menu
  /** The command's name in the menu, at most 32 characters; plain. */
  readonly explainThis: string;
  /** The message has no text: it is a picture, or a card of a bot. */
  readonly noText: string;
  /** A button that posts what is shown as a reply to the message; plain. */
  readonly replyWithThis: string;
  /** Small print over such a reply; `who` is a mention. */
  readonly sharedBy: (who: string) => string;
  readonly shared: (link: string) => string;
  /** The bot can't write there: it is not a member of the server, or lacks a permission. */
  readonly cannotShare: string;
  /** The person may not write there, so that the bot does not write for them. */
  readonly mayNotShare: string;
  /** In a direct message to who mentioned the bot in `channel`, a mention of it, where it may not reply. */
  readonly cannotReply: (channel: string) => string;
  /** The message that was to be replied to is deleted. */
  readonly targetGone: string;
  /** To who mentioned the bot to thank it, or to say that all is well. */
  readonly gladToHelp: string;
  /** The same in direct messages, where no mention is needed. */
  readonly gladToHelpDirectly: string;

  // Answers in a channel
  /** A button that takes an answer away; plain. */
  readonly dismiss: string;
  readonly notYoursToDismiss: string;
  /** Over a private answer; the same section was shown to all a moment ago. */
  readonly answeredAlready: (link: string) => string;
}
