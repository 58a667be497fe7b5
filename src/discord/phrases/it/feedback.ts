import type { FeedbackPhrases } from '../contract/feedback.ts';

/** Feedback on answers. */
export const feedback: FeedbackPhrases = {
  helpful: 'Utile',
  missed: 'Non è ciò che ho chiesto',
  remark: 'Di’ che cosa mancava',

  onlyAsker:
    'Solo chi ha chiesto può dire se è stato d’aiuto. Chiedimelo tu, e i pulsanti saranno tuoi.',
  notKept:
    'Grazie! Però non ho potuto annotarlo. Riprova più tardi o avvisa chi mi gestisce: la causa è nel mio log.',
  otherPlaces: (asked) =>
    `Non è questo? Anche questi passaggi parlano di **${asked}**. Se nessuno va bene, di’ che cosa mancava.`,
  noOtherPlaces: (asked) =>
    `Gli appunti non hanno altro su **${asked}**. Di’ che cosa mancava, e forse chi li scrive lo aggiungerà.`,
  remarkTitle: 'Che cosa mancava?',
  remarkLabel: 'Che cosa volevi sapere?',
  remarkHint:
    'Puoi lasciarlo vuoto. Conservato 30 giorni, senza il tuo nome, dove il server lo permette.',
  thanksKept: 'Grazie! Chi scrive gli appunti lo vedrà, senza il tuo nome.',
  thanksUnkept: 'Grazie! Questo server non conserva testi, quindi è stato solo contato.',
};
