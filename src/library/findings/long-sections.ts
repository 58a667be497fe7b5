import type { NoteRule } from './rule.ts';

/** Discord: the text of one message, in total. */
const MAX_CHARACTERS = 4000;

/** A section that doesn't fit into a single message. Only visible text counts, not markup. */
export const findLongSections: NoteRule = ({ sections }) =>
  sections
    .filter(({ plain }) => plain.length > MAX_CHARACTERS)
    .map(({ heading, startLine, plain }) => ({
      line: startLine,
      severity: 'hint',
      code: 'section-long',
      message: `"${heading}" has ${plain.length.toLocaleString('en')} characters; a Discord message holds ${MAX_CHARACTERS.toLocaleString('en')}.`,
      whatWasDone: 'It is shown in pages.',
    }));
