import type { CommonPhrases } from '../contract/common.ts';

/** What is said whatever was asked. */
export const common: CommonPhrases = {
  definition: {
    private: 'Answer so that only you can see it',
  },
  outdated:
    'This button or command comes from another version of me, so I can’t tell what it was for. Please ask again.',
  incident: (id) =>
    `Something went wrong on my side. I logged it as \`${id}\`. Please try again; if it keeps happening, give this id to the person who runs me.`,
  noNotes:
    'I have no notes yet, so I can’t answer anything. The person who runs me can put Markdown files into the notes folder; I see them at once.',
  nothingFound: (asked, suggestions) =>
    suggestions > 0
      ? `The notes have nothing about **${asked}**. Did you mean one of these?`
      : `The notes have nothing about **${asked}**. Try other words, or \`/help\` to see what the notes are about.`,
  readAs: (typed, read) => `I read *${typed}* as **${read}**.`,
  nothingAsked:
    'There is no word in that I could look up. Please ask with a word or two, or use `/help` to see what the notes are about.',
  placeGone: 'This part of the notes has since been changed or removed. Please ask again.',
  notSaved:
    'I couldn’t save that, so nothing has changed: I can’t write to my database right now. Please tell the person who runs me; the cause is in my log.',
};
