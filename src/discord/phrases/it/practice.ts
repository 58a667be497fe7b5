import type { PracticePhrases } from '../contract/practice.ts';

/** A practice question with its options, and `/question`. */
export const practice: PracticePhrases = {
  definition: { command: 'Incolla una domanda d’esercizio con le sue opzioni' },
  firstOfSeveral:
    'Ci vedo più domande, e questo riguarda solo la prima. Fai le altre una alla volta.',
  favours: (options) => `I tuoi appunti sono soprattutto a favore di ${options}.`,
  undecided: 'I tuoi appunti non decidono. Ecco che cosa dicono di ogni opzione:',
  noneKnown: (more) =>
    `I tuoi appunti non dicono nulla di queste opzioni. Che cosa dicono della domanda si trova in ${more}.`,
  nothing: 'Gli appunti non ne dicono nulla.',
  aboutOthers: 'Dipende dalle altre opzioni.',
  openSection: 'Apri ciò che dicono gli appunti',
  backToOptions: 'Torna alle opzioni',
  more: 'Altro negli appunti',
  modal: {
    title: 'Domanda d’esercizio',
    label: 'Domanda e opzioni',
    hint: 'Un’opzione per riga, come «A. …»',
    change: 'Modifica il testo',
  },
  noQuestion:
    'Non ci trovo una domanda con opzioni. Scrivi prima la domanda, poi ogni opzione su una riga propria, come `A. …`.',
};
