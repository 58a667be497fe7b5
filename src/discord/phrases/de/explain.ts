import type { ExplainPhrases } from '../contract/explain.ts';
import { counted } from './grammar.ts';

/** `/explain`. */
export const explain: ExplainPhrases = {
  definition: {
    command: 'Ein Thema aus den Notizen erklären',
    topic: 'Ein Begriff, eine Überschrift oder eine Frage in deinen Worten',
    mention: 'Jemanden auf die Antwort hinweisen',
  },
  notSeenBy: (who) =>
    `Diese Antwort siehst nur du, also wurde ${who} nicht darauf hingewiesen. Mit \`private: False\` sehen alle sie.`,
  unsure: (asked) =>
    `Die Notizen haben keine klare Antwort auf **${asked}**. Das hier kommt ihr am nächsten:`,
  apart: 'Kein Abschnitt vergleicht das, aber zu jedem gibt es einen.',
  backToSides: 'Zurück zum Vergleich',
  tooBroad: ({ asked, places, notes, by }) =>
    [
      `**${asked}** kommt an ${counted(places, { one: '# Stelle', other: '# Stellen' })}`,
      ` in ${counted(notes, { one: '# Notiz', other: '# Notizen' })} vor.`,
      by === 'category' ? ' Wähl eine Kategorie' : ' Wähl ein Tag',
      ' oder ergänze ein, zwei Wörter.',
    ].join(''),
  narrow: (by) => (by === 'category' ? 'Kategorie wählen' : 'Tag wählen'),
};
