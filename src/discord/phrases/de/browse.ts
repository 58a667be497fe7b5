import type { BrowsePhrases } from '../contract/browse.ts';
import { counted } from './grammar.ts';

/** `/browse`. */
export const browse: BrowsePhrases = {
  definition: {
    command: 'In den Notizen stöbern, Kategorie für Kategorie',
    note: 'Die Notiz, die sich öffnen soll; ohne sie geht es oben los',
    tag: 'Nur Notizen mit diesem Tag',
  },
  top: (tag) =>
    tag === null
      ? '**Die Notizen** nach Kategorien'
      : `**Notizen mit dem Tag ${tag}** nach Kategorien`,
  category: (name, tag) => (tag === null ? `**${name}**` : `**${name}** mit dem Tag **${tag}**`),
  allNotes: (tag) => (tag === null ? '**Die Notizen**' : `**Notizen mit dem Tag ${tag}**`),
  noSuchNote: (asked, near) =>
    near > 0
      ? `Es gibt keine Notiz namens **${asked}**. Meinst du eine von diesen?`
      : `Es gibt keine Notiz namens **${asked}**. Das hier gibt es:`,
  emptyNote: 'In dieser Notiz steht noch nichts.',
  notes: (count) => counted(count, { one: '# Notiz', other: '# Notizen' }),
  sections: (count) => counted(count, { one: '# Abschnitt', other: '# Abschnitte' }),

  withoutCategory: 'Ohne Kategorie',
  openCategory: 'Kategorie öffnen',
  openNote: 'Notiz öffnen',
  openSection: 'Abschnitt öffnen',
  onlyTagged: 'Nur Notizen mit einem Tag',
  allTags: 'Notizen mit beliebigen Tags',
  backToTop: 'Zurück zu allen Kategorien',
  backToCategory: 'Zurück zur Kategorie',
  backToNotes: 'Zurück zu den Notizen',
  backToNote: 'Zurück zur Notiz',
};
