import type { CommonPhrases } from '../contract/common.ts';

/** What is said whatever was asked. */
export const common: CommonPhrases = {
  definition: {
    private: 'Answer so that only you can see it',
  },
  outdated:
    'This button or command is from another version of me, so I can’t tell what it was for. Please ask again.',
  incident: (id) =>
    `Something went wrong on my side, and it is written down as \`${id}\`. Please try again; if it keeps happening, pass this id on to the person who runs me.`,
  noNotes:
    'I have no notes yet, so I can’t answer anything. The person who runs me can put Markdown files into the notes folder; I see them at once.',
  nothingFound: (asked, suggestions) =>
    suggestions > 0
      ? `The notes have nothing about **${asked}**. Did you mean one of these?`
      : `The notes have nothing about **${asked}**. Other words may help, or \`/help\` to see what the notes are about.`,
  readAs: (typed, read) => `I read *${typed}* as **${read}**.`,
  nothingAsked:
    'I see no word there that I could look for. Please ask with a word or two, or use `/help` to see what the notes are about.',
  placeGone: 'This part of the notes has been changed or removed since. Please ask again.',
  notSaved:
    'That could not be saved, and nothing has changed: I can’t write to my database just now. Please tell the person who runs me; the cause is in my log.',
};
