import type { PracticePhrases } from '../contract/practice.ts';

/** A practice question with its options, and `/question`. */
export const practice: PracticePhrases = {
  definition: { command: 'Eine Übungsfrage mit ihren Antworten einfügen' },
  firstOfSeveral:
    'Ich sehe darin mehrere Fragen. Das hier gilt nur der ersten; stell die anderen bitte einzeln.',
  favours: (options) => `Deine Notizen sprechen am meisten für ${options}.`,
  undecided: 'Deine Notizen entscheiden das nicht. Das sagen sie zu jeder Antwort:',
  noneKnown: (more) =>
    `Zu diesen Antworten steht nichts in deinen Notizen. Was sie zur Frage sagen, zeigt ${more}.`,
  nothing: 'Dazu steht nichts in den Notizen.',
  aboutOthers: 'Das hängt von den anderen Antworten ab.',
  openSection: 'Öffnen, was in den Notizen steht',
  backToOptions: 'Zurück zu den Antworten',
  more: 'Mehr in den Notizen',
  modal: {
    title: 'Übungsfrage',
    label: 'Frage und Antworten',
    hint: 'Eine Antwort pro Zeile, etwa „A. …“',
    change: 'Text ändern',
  },
  noQuestion:
    'Ich finde darin keine Frage mit Antworten. Schreib bitte zuerst die Frage, dann jede Antwort in eine eigene Zeile, etwa `A. …`.',
};
