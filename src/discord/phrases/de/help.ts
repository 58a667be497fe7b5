import type { HelpPhrases } from '../contract/help.ts';
import { counted, number } from './grammar.ts';

/** `/help`. */
export const help: HelpPhrases = {
  definition: {
    command: 'Was ich kann und worum es in den Notizen geht',
  },
  asking: (topic) =>
    [
      '## Ich antworte aus den Notizen',
      'Jede Antwort ist ein Stück der Notizen, Wort für Wort und mit Quelle. Ich erfinde nie etwas dazu.',
      `- \`/explain topic: ${topic}\` zeigt, was es bedeutet, und den besten Abschnitt dazu`,
      `- \`/tips topic: ${topic}\` listet die Prüfungstipps dazu auf; ohne Thema kommt ein zufälliger`,
      `- \`/search query: ${topic}\` listet alle Stellen auf; \`"genaue Wörter"\` und \`-ohne\` gehen auch`,
    ].join('\n'),
  reading: [
    '## Lesen und üben',
    '- `/browse` öffnet die Notizen wie ein Inhaltsverzeichnis: Kategorie, Notiz, Abschnitt',
    '- `/question` öffnet ein Fenster: Füg eine Übungsfrage mit ihren Antworten ein und sieh, was die Notizen zu jeder sagen',
    '- Unter einem Abschnitt führen Menüs zu anderen Stellen, zu Verwandtem und zu den Begriffen, die darin vorkommen',
  ].join('\n'),
  together: ({ explainThis, replyWithThis, dismiss, helpful, missed }) =>
    [
      '## Gemeinsam mit anderen',
      `- **Apps › ${explainThis}** im Menü einer Nachricht schlägt nach, was darin steht, nur für dich; **${replyWithThis}** antwortet dann für alle`,
      '- Erwähne mich mit einer Frage oder schreib sie mir direkt, und ich antworte, wo das eingeschaltet ist',
      '- Mit `private: True` siehst nur du die Antwort; `mention:` bei `/explain` weist jemanden darauf hin',
      `- **${dismiss}** entfernt eine Antwort, nach der du gefragt hast`,
      `- **${helpful}** und **${missed}** sagen denen, die die Notizen schreiben, was besser werden soll, ohne deinen Namen`,
    ].join('\n'),
  holdings: ({ notes, sections, definitions, tips, loadedAt }) =>
    [
      `Ich kenne ${counted(notes, { one: '**# Notiz**', other: '**# Notizen**' })} mit `,
      `${counted(sections, { one: '# Abschnitt', other: '# Abschnitten' })}, `,
      `${counted(definitions, { one: '# Definition', other: '# Definitionen' })} und `,
      `${counted(tips, { one: '# Prüfungstipp', other: '# Prüfungstipps' })}, geladen ${loadedAt}.`,
    ].join(''),
  categories: (names, more) =>
    `Kategorien: ${names.join(', ')}${more === 0 ? '' : ` und ${number(more)} weitere in \`/browse\``}`,
};
