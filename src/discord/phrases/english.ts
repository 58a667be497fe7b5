/**
 * All that the bot says, in English. Texts are Discord's Markdown; what is put into them must be
 * escaped by the caller where it is not the bot's own.
 */
export const english = {
  outdated:
    'This button or command is from another version of me, so I can’t tell what it was for. Please ask again.',
  incident: (id: string) =>
    `Something went wrong on my side, and it is written down as \`${id}\`. Please try again; if it keeps happening, pass this id on to the person who runs me.`,
};

/** What a language has to say. */
export type Phrases = typeof english;
