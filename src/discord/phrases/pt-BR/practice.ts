import type { PracticePhrases } from '../contract/practice.ts';

/** A practice question with its options, and `/question`. */
export const practice: PracticePhrases = {
  definition: { command: 'Colar uma questão de treino com as alternativas' },
  firstOfSeveral:
    'Vejo aí várias questões, e isto é só sobre a primeira. Pergunte as outras uma de cada vez.',
  favours: (options) => `Suas anotações apoiam principalmente ${options}.`,
  undecided: 'Suas anotações não decidem. Veja o que dizem sobre cada alternativa:',
  noneKnown: (more) =>
    `Suas anotações não dizem nada sobre estas alternativas. O que dizem sobre a questão está em ${more}.`,
  nothing: 'As anotações não dizem nada sobre isso.',
  aboutOthers: 'Depende das outras alternativas.',
  openSection: 'Abrir o que as anotações dizem',
  backToOptions: 'Voltar às alternativas',
  more: 'Mais nas anotações',
  modal: {
    title: 'Questão de treino',
    label: 'Questão e alternativas',
    hint: 'Uma alternativa por linha, como “A. …”',
    change: 'Alterar o texto',
  },
  noQuestion:
    'Não encontro aí uma questão com alternativas. Escreva primeiro a questão e depois cada alternativa em sua própria linha, como `A. …`.',
};
