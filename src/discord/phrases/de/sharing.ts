import type { SharingPhrases } from '../contract/sharing.ts';

/** What is said about messages and answers that others see, too. */
export const sharing: SharingPhrases = {
  explainThis: 'Das erklären',
  noText:
    'Diese Nachricht hat keinen Text, den ich nachschlagen könnte. Versuch es mit `/explain` und deinen eigenen Worten.',
  replyWithThis: 'Damit antworten',
  sharedBy: (who) => `-# Aus den Notizen, geteilt von ${who}`,
  shared: (link) => `Erledigt, deine Antwort: ${link}`,
  cannotShare:
    'In diesem Kanal kann ich nicht schreiben: Entweder hat mich der Server nicht hinzugefügt, oder ich darf hier keine Nachrichten senden und den Verlauf nicht lesen. Was ich gefunden habe, bleibt für dich oben stehen; du kannst es kopieren oder jemanden, der den Server verwaltet, bitten, mich hereinzulassen.',
  mayNotShare:
    'In diesem Kanal darfst du nicht schreiben, also antworte ich hier auch nicht für dich. Was ich gefunden habe, bleibt für dich oben stehen; du kannst es kopieren.',
  cannotReply: (channel) =>
    `Du hast mich in ${channel} gefragt, aber dort darf ich nicht antworten: Ich muss Nachrichten senden und den Verlauf lesen dürfen. Wer den Server verwaltet, kann das erlauben; hier antwortet dir \`/explain\` sofort.`,
  targetGone:
    'Die Nachricht, auf die du antworten wolltest, gibt es nicht mehr. Es wurde nichts gepostet.',
  gladToHelp: 'Gern geschehen! Erwähne mich mit einer Frage, wann immer du eine hast.',
  gladToHelpDirectly: 'Gern geschehen! Schreib mir einfach, wann immer du eine Frage hast.',
  sorryForThat:
    'Schade, dass das nicht geholfen hat. Ich weiß nur, was in den Notizen steht: Vielleicht helfen andere Wörter, oder `/help` zeigt dir, worum es darin geht.',

  dismiss: 'Entfernen',
  notYoursToDismiss:
    'Nur wer gefragt hat oder **Nachrichten verwalten** darf, kann diese Antwort entfernen.',
  answeredAlready: (link) => `Das wurde hier gerade eben beantwortet: ${link}`,
};
