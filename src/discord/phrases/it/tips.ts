import type { TipsPhrases } from '../contract/tips.ts';
import { counted, number } from './grammar.ts';

/** `/tips`. */
export const tips: TipsPhrases = {
  definition: {
    command: 'Mostra i consigli d’esame su un argomento, o uno a caso',
    topic: 'Di cosa parlano i consigli; senza argomento, uno a caso',
  },
  about: (asked, count, notes) =>
    `**Consigli d’esame su ${asked}**: ${number(count)}, da ${counted(notes, { one: '# nota', other: '# note' })}`,
  none: (asked, places) =>
    `Gli appunti non hanno consigli d’esame su **${asked}**, ma ne parlano in ${counted(places, { one: '# punto', other: '# punti' })}.`,
  noneAtAll:
    'Gli appunti non hanno ancora consigli d’esame. Una sezione come «Exam tips», o una riga che inizia con «Exam tip:», ne crea.',
  explainTopic: (asked) => `Spiega ${asked}`,
  randomTip: 'Consiglio d’esame',
  another: 'Un altro consiglio',
  readOn: 'Leggi gli appunti su questo',
  readNote: 'Leggi una nota',
};
