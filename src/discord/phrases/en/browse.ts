import type { BrowsePhrases } from '../contract/browse.ts';
import { counted } from './grammar.ts';

/** `/browse`. */
export const browse: BrowsePhrases = {
  definition: {
    command: 'Look through the notes, category by category',
    note: 'The note to open; leave it out to start at the top',
    tag: 'Only notes with this tag',
  },
  top: (tag) =>
    tag === null ? '**The notes**, by category' : `**Notes tagged ${tag}**, by category`,
  category: (name, tag) => (tag === null ? `**${name}**` : `**${name}**, tagged **${tag}**`),
  allNotes: (tag) => (tag === null ? '**The notes**' : `**Notes tagged ${tag}**`),
  noSuchNote: (asked, near) =>
    near > 0
      ? `There is no note named **${asked}**. Did you mean one of these?`
      : `There is no note named **${asked}**. Here is what there is:`,
  emptyNote: 'This note is still empty.',
  notes: (count) => counted(count, { one: '# note', other: '# notes' }),
  sections: (count) => counted(count, { one: '# section', other: '# sections' }),

  // Plain
  withoutCategory: 'Without a category',
  openCategory: 'Open a category',
  openNote: 'Open a note',
  openSection: 'Open a section',
  onlyTagged: 'Only notes with a tag',
  allTags: 'Notes with any tag',
  backToTop: 'Back to all categories',
  backToCategory: 'Back to its category',
  backToNotes: 'Back to the notes',
  backToNote: 'Back to the note',
};
