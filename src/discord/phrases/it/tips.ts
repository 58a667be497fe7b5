import type { TipsPhrases } from '../contract/tips.ts';
import { counted, number } from './grammar.ts';

/** `/tips`. */
export const tips: TipsPhrases = {
  definition: {
    command: 'Mostra i consigli per l’esame su un argomento, o uno a caso',
    topic: 'Di cosa parlano i consigli; senza argomento, uno a caso',
  },
  about: (asked, count, notes) =>
    `**Consigli per l’esame su ${asked}**: ${number(count)}, da ${counted(notes, { one: '# nota', other: '# note' })}`,
  none: (asked, places) =>
    `Gli appunti non hanno consigli per l’esame su **${asked}**, ma ne parlano in ${counted(places, { one: '# passaggio', other: '# passaggi' })}.`,
  noneAtAll:
    'Gli appunti non hanno ancora consigli per l’esame. Una sezione come «Consigli per l’esame», o una riga che inizia con «Consiglio d’esame:», ne crea.',
  explainTopic: (asked) => `Spiega ${asked}`,
  randomTip: 'Consiglio per l’esame',
  another: 'Un altro consiglio',
  readOn: 'Leggi gli appunti su questo',
  readNote: 'Leggi una nota',
};
