import type { PracticePhrases } from '../contract/practice.ts';

/** A practice question with its options, and `/question`. */
export const practice: PracticePhrases = {
  definition: { command: 'Paste a practice question with its options' },
  firstOfSeveral:
    'I read several questions there, and this is about the first one only. Please ask the others one at a time.',
  favours: (options) => `Your notes speak most for ${options}.`,
  undecided: 'Your notes don’t decide. This is what they say about each option:',
  noneKnown: (more) =>
    `Your notes have nothing about these options. What they say about the question is under ${more}.`,
  nothing: 'The notes have nothing about this.',
  aboutOthers: 'This depends on the other options.',
  openSection: 'Open what the notes say',
  backToOptions: 'Back to the options',
  more: 'More in the notes',
  modal: {
    title: 'Practice question',
    label: 'Question and options',
    hint: 'One option a line, such as “A. …”',
    change: 'Change the text',
  },
  noQuestion:
    'I can’t find a question with options in that. Please put the question first, then each option on a line of its own, such as `A. …`.',
};
