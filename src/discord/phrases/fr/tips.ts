import type { TipsPhrases } from '../contract/tips.ts';
import { counted, number } from './grammar.ts';

/** `/tips`. */
export const tips: TipsPhrases = {
  definition: {
    command: 'Afficher les conseils d’examen sur un sujet, ou un au hasard',
    topic: 'Le sujet des conseils ; sans sujet, un conseil au hasard',
  },
  about: (asked, count, notes) =>
    `**Conseils d’examen sur ${asked}** : ${number(count)}, tirés de ${counted(notes, { one: '# note', other: '# notes' })}`,
  none: (asked, places) =>
    `Les notes n’ont pas de conseil d’examen sur **${asked}**, mais elles en parlent dans ${counted(places, { one: '# passage', other: '# passages' })}.`,
  noneAtAll:
    'Les notes n’ont pas encore de conseils d’examen. Une section comme « Conseils d’examen », ou une ligne qui commence par « Conseil d’examen : », en crée.',
  explainTopic: (asked) => `Expliquer ${asked}`,
  randomTip: 'Conseil d’examen',
  another: 'Un autre conseil',
  readOn: 'Lire les notes à ce sujet',
  readNote: 'Lire une note',
};
