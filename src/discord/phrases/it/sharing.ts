import type { SharingPhrases } from '../contract/sharing.ts';

/** What is said about messages and answers that others see, too. */
export const sharing: SharingPhrases = {
  explainThis: 'Spiega questo',
  noText: 'Questo messaggio non ha testo che io possa cercare. Prova `/explain` con parole tue.',
  replyWithThis: 'Rispondi con questo',
  sharedBy: (who) => `-# Dagli appunti, condiviso da ${who}`,
  shared: (link) => `Fatto: la tua risposta è ${link}`,
  cannotShare:
    'Non posso scrivere in questo canale: o il server non mi ha aggiunto, o qui non posso inviare messaggi e leggere la cronologia. Quello che ho trovato resta qui sopra per te; puoi copiarlo, o chiedere a chi gestisce il server di farmi entrare.',
  mayNotShare:
    'In questo canale non puoi scrivere, quindi non rispondo qui al posto tuo. Quello che ho trovato resta qui sopra per te; puoi copiarlo.',
  cannotReply: (channel) =>
    `Mi hai fatto una domanda in ${channel}, ma lì non posso rispondere: devo poter inviare messaggi e leggere la cronologia. Chi gestisce il server può permetterlo; qui \`/explain\` ti risponde subito.`,
  targetGone: 'Il messaggio a cui volevi rispondere non c’è più, quindi non ho pubblicato nulla.',
  gladToHelp: 'Con piacere! Menzionami con una domanda quando ne hai una.',
  gladToHelpDirectly: 'Con piacere! Scrivimi quando hai una domanda.',
  sorryForThat:
    'Mi dispiace di non aver aiutato. So solo quello che dicono gli appunti: prova con altre parole, o usa `/help` per vedere di cosa parlano.',

  dismiss: 'Rimuovi',
  notYoursToDismiss:
    'Solo chi ha fatto la domanda, o chi ha il permesso **Gestisci messaggi**, può rimuovere questa risposta.',
  answeredAlready: (link) => `La risposta è stata data qui un momento fa: ${link}`,
};
