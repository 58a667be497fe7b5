/** What `/browse` says, in English; Discord's Markdown unless said otherwise. */
export const browseEnglish = {
  top: (tag: string | null) =>
    tag === null ? '**The notes**, by category' : `**Notes tagged ${tag}**, by category`,
  category: (name: string, tag: string | null) =>
    tag === null ? `**${name}**` : `**${name}**, tagged **${tag}**`,
  allNotes: (tag: string | null) => (tag === null ? '**The notes**' : `**Notes tagged ${tag}**`),
  noSuchNote: (asked: string) => `There is no note named **${asked}**. Here is what there is:`,
  noSuchTag: (asked: string) => `No note is tagged **${asked}**. Here are all of them:`,
  emptyNote: 'Nothing is written in this note yet.',
  notes: (count: number) => `${count} ${count === 1 ? 'note' : 'notes'}`,
  sections: (count: number) => `${count} ${count === 1 ? 'section' : 'sections'}`,

  // Plain
  withoutCategory: 'Without a category',
  openCategory: 'Open a category',
  openNote: 'Open a note',
  openSection: 'Open a section',
  onlyTagged: 'Only notes with a tag',
  allTags: 'Notes with any tag',
  backToTop: 'Back to all categories',
  backToCategory: 'Back to its category',
  backToNote: 'Back to the note',
};
