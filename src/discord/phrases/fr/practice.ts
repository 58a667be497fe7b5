import type { PracticePhrases } from '../contract/practice.ts';

/** A practice question with its options, and `/question`. */
export const practice: PracticePhrases = {
  definition: { command: 'Coller une question d’entraînement avec ses réponses' },
  firstOfSeveral:
    'J’y vois plusieurs questions, et ceci ne concerne que la première. Pose les autres une par une.',
  favours: (options) => `Tes notes parlent surtout en faveur de ${options}.`,
  undecided: 'Tes notes ne tranchent pas. Voici ce qu’elles disent de chaque réponse :',
  noneKnown: (more) =>
    `Tes notes ne disent rien de ces réponses. Ce qu’elles disent de la question se trouve sous ${more}.`,
  nothing: 'Les notes n’en disent rien.',
  aboutOthers: 'Cela dépend des autres réponses.',
  openSection: 'Ouvrir ce que disent les notes',
  backToOptions: 'Retour aux réponses',
  more: 'Plus dans les notes',
  modal: {
    title: 'Question d’entraînement',
    label: 'Question et réponses',
    hint: 'Une réponse par ligne, comme « A. … »',
    change: 'Modifier le texte',
  },
  noQuestion:
    'Je n’y trouve pas de question avec des réponses. Écris d’abord la question, puis chaque réponse sur sa propre ligne, comme `A. …`.',
};
