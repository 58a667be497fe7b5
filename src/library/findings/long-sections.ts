import type { NoteRule } from './rule.ts';

/** Discord: all the text of one message. */
const MAX_CHARACTERS = 4000;

/** A section that no single message can hold. Counted is what a reader sees, not the markup. */
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
