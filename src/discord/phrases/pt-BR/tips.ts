import type { TipsPhrases } from '../contract/tips.ts';
import { counted, number } from './grammar.ts';

/** `/tips`. */
export const tips: TipsPhrases = {
  definition: {
    command: 'Mostrar as dicas de prova sobre um assunto, ou uma ao acaso',
    topic: 'Sobre o que são as dicas; sem assunto, uma ao acaso',
  },
  about: (asked, count, notes) =>
    `**Dicas de prova sobre ${asked}**: ${number(count)}, de ${counted(notes, { one: '# nota', other: '# notas' })}`,
  none: (asked, places) =>
    `As anotações não têm dicas de prova sobre **${asked}**, mas falam disso em ${counted(places, { one: '# trecho', other: '# trechos' })}.`,
  noneAtAll:
    'As anotações ainda não têm dicas de prova. Uma seção como “Dicas para a prova”, ou uma linha que comece com “Dica de prova:”, cria algumas.',
  explainTopic: (asked) => `Explicar ${asked}`,
  randomTip: 'Dica de prova',
  another: 'Outra dica',
  readOn: 'Ler as anotações sobre isso',
  readNote: 'Ler uma nota',
};
