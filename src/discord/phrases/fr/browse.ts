import type { BrowsePhrases } from '../contract/browse.ts';
import { counted } from './grammar.ts';

/** `/browse`. */
export const browse: BrowsePhrases = {
  definition: {
    command: 'Parcourir les notes, catégorie par catégorie',
    note: 'La note à ouvrir ; sans elle, on commence tout en haut',
    tag: 'Seulement les notes avec ce tag',
  },
  top: (tag) =>
    tag === null ? '**Les notes**, par catégorie' : `**Notes avec le tag ${tag}**, par catégorie`,
  category: (name, tag) => (tag === null ? `**${name}**` : `**${name}**, avec le tag **${tag}**`),
  allNotes: (tag) => (tag === null ? '**Les notes**' : `**Notes avec le tag ${tag}**`),
  noSuchNote: (asked, near) =>
    near > 0
      ? `Aucune note ne s’appelle **${asked}**. Tu voulais dire l’une de celles-ci ?`
      : `Aucune note ne s’appelle **${asked}**. Voici ce qu’il y a :`,
  emptyNote: 'Rien n’est encore écrit dans cette note.',
  notes: (count) => counted(count, { one: '# note', other: '# notes' }),
  sections: (count) => counted(count, { one: '# section', other: '# sections' }),

  withoutCategory: 'Sans catégorie',
  openCategory: 'Ouvrir une catégorie',
  openNote: 'Ouvrir une note',
  openSection: 'Ouvrir une section',
  onlyTagged: 'Seulement les notes avec un tag',
  allTags: 'Notes avec n’importe quel tag',
  backToTop: 'Retour à toutes les catégories',
  backToCategory: 'Retour à sa catégorie',
  backToNotes: 'Retour aux notes',
  backToNote: 'Retour à la note',
};
