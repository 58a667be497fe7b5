import type { TipsPhrases } from '../contract/tips.ts';
import { counted, number } from './grammar.ts';

/** `/tips`. */
export const tips: TipsPhrases = {
  definition: {
    command: 'Show the exam tips about a topic, or one at random',
    topic: 'What the tips are about; leave it out for a random one',
  },
  about: (asked, count, notes) =>
    `**Exam tips about ${asked}**: ${number(count)} from ${counted(notes, { one: '# note', other: '# notes' })}`,
  none: (asked, places) =>
    `The notes have no exam tips about **${asked}**, but they mention it in ${counted(places, { one: '# place', other: '# places' })}.`,
  noneAtAll:
    'The notes have no exam tips yet. Add a section named “Exam tips”, or begin a line with “Exam tip:”.',
  explainTopic: (asked) => `Explain ${asked}`,
  randomTip: 'Exam tip',
  another: 'Another tip',
  readOn: 'Read the notes on it',
  readNote: 'Read a note',
};
