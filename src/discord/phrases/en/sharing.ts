import type { SharingPhrases } from '../contract/sharing.ts';

/** What is said about messages and answers that others see, too. */
export const sharing: SharingPhrases = {
  // A message's menu
  explainThis: 'Explain this',
  noText: 'This message has no text for me to look up. Try `/explain` with your own words.',
  replyWithThis: 'Reply with this',
  sharedBy: (who) => `-# From the notes, shared by ${who}`,
  shared: (link) => `Done: your reply is ${link}`,
  cannotShare:
    'I can’t write in this channel: either this server has not added me, or I may not send messages and read the history here. What I found stays above for you; you can copy it, or ask somebody who manages the server to let me in.',
  mayNotShare:
    'You can’t write in this channel, so I won’t reply here for you. What I found stays above for you; you can copy it.',
  cannotReply: (channel) =>
    `You asked me in ${channel}, but I may not reply there: I need permission to send messages and to read the history. Somebody who manages the server can allow that; here, \`/explain\` answers you at once.`,
  targetGone: 'The message you wanted to reply to is gone, so I posted nothing.',
  gladToHelp: 'Glad to help! Mention me with a question whenever you have one.',
  gladToHelpDirectly: 'Glad to help! Just write to me whenever you have a question.',
  sorryForThat:
    'Sorry that this was no help. I only know what the notes say: try other words, or `/help` to see what they are about.',

  // Answers in a channel
  dismiss: 'Dismiss',
  notYoursToDismiss:
    'Only the person who asked, or someone with **Manage Messages**, can dismiss this answer.',
  answeredAlready: (link) => `This was answered here a moment ago: ${link}`,
};
