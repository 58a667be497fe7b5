import type { BrowsePhrases } from '../contract/browse.ts';
import { counted } from './grammar.ts';

/** `/browse`. */
export const browse: BrowsePhrases = {
  definition: {
    command: 'Sfoglia gli appunti, una categoria alla volta',
    note: 'La nota da aprire; senza, si parte dall’inizio',
    tag: 'Solo note con questo tag',
  },
  top: (tag) =>
    tag === null ? '**Gli appunti**, per categoria' : `**Note con il tag ${tag}**, per categoria`,
  category: (name, tag) => (tag === null ? `**${name}**` : `**${name}**, con il tag **${tag}**`),
  allNotes: (tag) => (tag === null ? '**Gli appunti**' : `**Note con il tag ${tag}**`),
  noSuchNote: (asked, near) =>
    near > 0
      ? `Non c’è nessuna nota chiamata **${asked}**. Intendevi una di queste?`
      : `Non c’è nessuna nota chiamata **${asked}**. Ecco cosa c’è:`,
  emptyNote: 'In questa nota non c’è ancora scritto nulla.',
  notes: (count) => counted(count, { one: '# nota', other: '# note' }),
  sections: (count) => counted(count, { one: '# sezione', other: '# sezioni' }),

  withoutCategory: 'Senza categoria',
  openCategory: 'Apri una categoria',
  openNote: 'Apri una nota',
  openSection: 'Apri una sezione',
  onlyTagged: 'Solo note con un tag',
  allTags: 'Note con qualsiasi tag',
  backToTop: 'Torna a tutte le categorie',
  backToCategory: 'Torna alla categoria',
  backToNotes: 'Torna agli appunti',
  backToNote: 'Torna alla nota',
};
