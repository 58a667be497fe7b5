import type { ExplainPhrases } from '../contract/explain.ts';
import { counted } from './grammar.ts';

/** `/explain`. */
export const explain: ExplainPhrases = {
  definition: {
    command: 'Spiega un argomento a partire dagli appunti',
    topic: 'Un termine, un titolo o una domanda con parole tue',
    mention: 'Segnala la risposta a qualcuno',
  },
  notSeenBy: (who) =>
    `Questa risposta la vedi solo tu, quindi non l’ho segnalata a ${who}. Con \`private: False\` la vedono tutti.`,
  unsure: (asked) =>
    `Gli appunti non hanno una risposta chiara a **${asked}**. Questo è ciò che ci va più vicino:`,
  apart: 'Nessuna sezione fa questo confronto, ma ce n’è una per ogni argomento.',
  backToSides: 'Torna al confronto',
  tooBroad: ({ asked, places, notes, by }) =>
    [
      `**${asked}** compare in ${counted(places, { one: '# passaggio', other: '# passaggi' })}`,
      ` di ${counted(notes, { one: '# nota', other: '# note' })}.`,
      by === 'category' ? ' Scegli una categoria' : ' Scegli un tag',
      ' o aggiungi una o due parole.',
    ].join(''),
  narrow: (by) => (by === 'category' ? 'Scegli una categoria' : 'Scegli un tag'),
};
