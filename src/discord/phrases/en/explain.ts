import type { ExplainPhrases } from '../contract/explain.ts';
import { counted } from './grammar.ts';

/** `/explain`. */
export const explain: ExplainPhrases = {
  definition: {
    command: 'Explain a topic from the notes',
    topic: 'A term, a heading, or a question in your own words',
    mention: 'Point someone to the answer',
  },
  notSeenBy: (who) =>
    `Only you see this answer, so ${who} wasn’t pointed to it. With \`private: False\`, everyone sees it.`,
  unsure: (asked) => `The notes have no clear answer to **${asked}**. This comes closest:`,
  apart: 'No section compares these, but there is one about each.',
  backToSides: 'Back to the comparison',
  tooBroad: ({ asked, places, notes, by }) =>
    [
      `**${asked}** is in ${counted(places, { one: '# place', other: '# places' })}`,
      ` of ${counted(notes, { one: '# note', other: '# notes' })}.`,
      ` Choose a ${by}, or add a word or two.`,
    ].join(''),
  narrow: (by) => (by === 'category' ? 'Choose a category' : 'Choose a tag'),
};
