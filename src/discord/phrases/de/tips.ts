import type { TipsPhrases } from '../contract/tips.ts';
import { counted, number } from './grammar.ts';

/** `/tips`. */
export const tips: TipsPhrases = {
  definition: {
    command: 'Prüfungstipps zu einem Thema zeigen oder einen zufälligen',
    topic: 'Worum es in den Tipps gehen soll; ohne Thema kommt ein zufälliger',
  },
  about: (asked, count, notes) =>
    `**Prüfungstipps zu ${asked}**: ${number(count)} aus ${counted(notes, { one: '# Notiz', other: '# Notizen' })}`,
  none: (asked, places) =>
    `Die Notizen haben keine Prüfungstipps zu **${asked}**, erwähnen es aber an ${counted(places, { one: '# Stelle', other: '# Stellen' })}.`,
  noneAtAll:
    'Die Notizen haben noch keine Prüfungstipps. Ein Abschnitt wie „Prüfungstipps“ oder eine Zeile, die mit „Prüfungstipp:“ beginnt, ergibt welche.',
  explainTopic: (asked) => `${asked} erklären`,
  randomTip: 'Prüfungstipp',
  another: 'Noch ein Tipp',
  readOn: 'In den Notizen nachlesen',
  readNote: 'Notiz lesen',
};
