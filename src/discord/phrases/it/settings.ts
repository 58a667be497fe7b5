import type { SettingsPhrases } from '../contract/settings.ts';
import { counted } from './grammar.ts';

/** The settings of a server. */
export const settings: SettingsPhrases = {
  definition: 'Dove, come e da quali appunti rispondo in questo server',

  onlyInServers: 'Le impostazioni sono di un server. Usa lì questo comando, per favore.',
  onlyManagers:
    'Per cambiare le impostazioni serve il permesso **Gestisci server**. Chiedi a qualcuno che ce l’ha, per favore.',

  title: '## Impostazioni di questo server',
  saved: '✅ Salvato, vale da subito.',
  switchOn: 'Attiva',
  switchOff: 'Disattiva',
  isOn: 'sì',
  isOff: 'no',
  mentions: (state) =>
    `**Rispondi alle menzioni**: ${state}\n-# Un messaggio che mi menziona riceve risposta come una domanda.`,
  mentionsNotReceived: (state) =>
    `**Rispondi alle menzioni**: ${state}\n-# Non ricevo messaggi, quindi per ora non rispondo. Chi mi gestisce può impostare \`MENTION_ANSWERS=true\`.`,
  privately: (state) =>
    `**Rispondi in privato**: ${state}\n-# Solo chi ha chiesto vede la risposta, tranne con \`private: False\`.`,
  questions: (state) =>
    `**Conserva le domande senza risposta**: ${state}\n-# I loro testi, 30 giorni e senza nomi, per \`/notes gaps\`.`,
  flood: (seconds) =>
    [
      '**Niente ripetizioni**: ',
      seconds === 0 ? 'disattivato' : counted(seconds, { one: '# secondo', other: '# secondi' }),
      '\n-# Se in questo tempo viene richiesta di nuovo in un canale, una sezione arriva in privato.',
    ].join(''),
  changeFlood: 'Cambia',
  floodTitle: 'Niente ripetizioni',
  floodLabel: 'Secondi, da 0 a 900',
  floodHint: '0 mostra ogni risposta a tutti, per quanto spesso la si chieda',
  badSeconds: (typed) =>
    `Non riesco a leggere **${typed}** come secondi. Scrivi un numero intero da 0 a 900, per favore. Non è cambiato nulla.`,
  channels: (names) => `**Canali in cui si risponde alle domande**: ${names}`,
  everyChannel: 'tutti',
  channelsMenu: 'Limita ad alcuni canali',
  categories: (names) => `**Categorie che vedono i membri**: ${names}`,
  everyCategory: 'tutte',
  noCategory: 'Note senza categoria',
  categoriesMenu: 'Limita ad alcune categorie',
  noCategories: '-# Gli appunti non hanno categorie, quindi non c’è nulla da scegliere.',
  language: 'Lingua delle risposte pubbliche',
  serverLanguage: 'Quella del server in Discord',
  thisChannel: 'Categorie in questo canale…',

  channelTitle: (channel) => `## Impostazioni di ${channel}`,
  asServer: 'come il server',
  followServer: 'Come il server',
  backToServer: '‹ Impostazioni del server',

  askElsewhere: (channels) =>
    `In questo server le domande si fanno in ${channels}. Chiedimelo lì, per favore.`,
};
