import type { CommonPhrases } from '../contract/common.ts';

/** What is said whatever was asked. */
export const common: CommonPhrases = {
  definition: {
    private: 'Rispondi in modo che lo veda solo tu',
  },
  outdated:
    'Questo pulsante o comando è di un’altra mia versione, e non so più a cosa servisse. Chiedi di nuovo, per favore.',
  incident: (id) =>
    `Qualcosa è andato storto da parte mia ed è annotato come \`${id}\`. Riprova, per favore; se continua a succedere, passa questo codice alla persona che mi gestisce.`,
  noNotes:
    'Non ho ancora appunti, quindi non posso rispondere a nulla. Chi mi gestisce può mettere dei file Markdown nella cartella degli appunti; li vedo subito.',
  nothingFound: (asked, suggestions) =>
    suggestions > 0
      ? `Gli appunti non dicono nulla su **${asked}**. Intendevi uno di questi?`
      : `Gli appunti non dicono nulla su **${asked}**. Prova con altre parole, o usa \`/help\` per vedere di cosa parlano gli appunti.`,
  readAs: (typed, read) => `Leggo *${typed}* come **${read}**.`,
  nothingAsked:
    'Non ci vedo nessuna parola da cercare. Chiedi con una o due parole, o usa `/help` per vedere di cosa parlano gli appunti.',
  placeGone:
    'Questa parte degli appunti nel frattempo è stata cambiata o tolta. Chiedi di nuovo, per favore.',
  notSaved:
    'Non è stato possibile salvare e non è cambiato nulla: al momento non riesco a scrivere nel mio database. Avvisa chi mi gestisce, per favore; la causa è nel mio log.',
};
