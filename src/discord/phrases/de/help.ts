import type { HelpPhrases } from '../contract/help.ts';
import { counted } from './grammar.ts';

/** `/help`. */
export const help: HelpPhrases = {
  definition: {
    command: 'Was ich kann und worum es in den Notizen geht',
  },
  tour: (topic) =>
    [
      '## Ich antworte aus den Notizen',
      'Jede Antwort ist ein Stück der Notizen, Wort für Wort und mit Quelle. Ich erfinde nie etwas dazu.',
      `- \`/explain topic: ${topic}\` zeigt, was es bedeutet, und den besten Abschnitt dazu`,
      `- \`/tips topic: ${topic}\` listet die Prüfungstipps dazu auf; ohne Thema kommt ein zufälliger`,
      `- \`/search query: ${topic}\` listet alle Stellen auf; \`"genaue Wörter"\` und \`-ohne\` gehen auch`,
      '- `/browse` öffnet die Notizen wie ein Inhaltsverzeichnis',
      '- **Apps › Erklär das** im Menü einer Nachricht schlägt nach, was darin steht',
      '',
      'Mit `private: True` siehst nur du die Antwort, und `mention:` bei `/explain` weist jemanden darauf hin.',
    ].join('\n'),
  holdings: ({ notes, sections, definitions, tips, loadedAt }) =>
    [
      `Ich kenne ${counted(notes, { one: '**# Notiz**', other: '**# Notizen**' })} mit `,
      `${counted(sections, { one: '# Abschnitt', other: '# Abschnitten' })}, `,
      `${counted(definitions, { one: '# Definition', other: '# Definitionen' })} und `,
      `${counted(tips, { one: '# Prüfungstipp', other: '# Prüfungstipps' })}, geladen ${loadedAt}.`,
    ].join(''),
  categories: (names) => `Kategorien: ${names.join(', ')}`,
};
