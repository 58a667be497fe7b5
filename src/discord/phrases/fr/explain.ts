import type { ExplainPhrases } from '../contract/explain.ts';
import { counted } from './grammar.ts';

/** `/explain`. */
export const explain: ExplainPhrases = {
  definition: {
    command: 'Expliquer un sujet à partir des notes',
    topic: 'Un terme, un titre, ou une question avec tes mots',
    mention: 'Signaler la réponse à quelqu’un',
  },
  notSeenBy: (who) =>
    `Cette réponse n’est visible que pour toi ; je ne l’ai donc pas signalée à ${who}. Avec \`private: False\`, tout le monde la voit.`,
  unsure: (asked) =>
    `Les notes n’ont pas de réponse claire à **${asked}**. Voici ce qui s’en approche le plus :`,
  apart: 'Aucune section ne fait cette comparaison, mais il y en a une sur chaque sujet.',
  backToSides: 'Retour à la comparaison',
  tooBroad: ({ asked, places, notes, by }) =>
    [
      `**${asked}** apparaît dans ${counted(places, { one: '# passage', other: '# passages' })}`,
      ` de ${counted(notes, { one: '# note', other: '# notes' })}.`,
      by === 'category' ? ' Choisis une catégorie' : ' Choisis un tag',
      ', ou ajoute un mot ou deux.',
    ].join(''),
  narrow: (by) => (by === 'category' ? 'Choisir une catégorie' : 'Choisir un tag'),
};
