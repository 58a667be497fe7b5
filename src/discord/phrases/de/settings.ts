import type { SettingsPhrases } from '../contract/settings.ts';
import { counted } from './grammar.ts';

/** The settings of a server. */
export const settings: SettingsPhrases = {
  definition: 'Wo, wie und aus welchen Notizen ich auf diesem Server antworte',

  onlyInServers: 'Einstellungen gehören zu einem Server. Bitte nutze diesen Befehl dort.',
  onlyManagers:
    'Um Einstellungen zu ändern, brauchst du die Berechtigung **Server verwalten**. Bitte frag jemanden, der sie hat.',

  title: '## Einstellungen dieses Servers',
  saved: '✅ Gespeichert, gilt ab sofort.',
  switchOn: 'Einschalten',
  switchOff: 'Ausschalten',
  isOn: 'an',
  isOff: 'aus',
  mentions: (state) =>
    `**Auf Erwähnungen antworten**: ${state}\n-# Eine Nachricht, die mich erwähnt, wird als Frage beantwortet.`,
  mentionsNotReceived: (state) =>
    `**Auf Erwähnungen antworten**: ${state}\n-# Ich empfange keine Nachrichten, deshalb bleibt noch alles unbeantwortet. Wer mich betreibt, kann \`MENTION_ANSWERS=true\` setzen.`,
  privately: (state) =>
    `**Privat antworten**: ${state}\n-# Nur wer gefragt hat, sieht die Antwort, außer mit \`private: False\`.`,
  questions: (state) =>
    `**Unbeantwortete Fragen aufbewahren**: ${state}\n-# Im Wortlaut, 30 Tage und ohne Namen, für \`/notes gaps\`.`,
  flood: (seconds) =>
    [
      '**Keine Wiederholungen**: ',
      seconds === 0 ? 'aus' : counted(seconds, { one: '# Sekunde', other: '# Sekunden' }),
      '\n-# Wird in dieser Zeit im selben Kanal noch einmal danach gefragt, kommt ein Abschnitt privat.',
    ].join(''),
  changeFlood: 'Ändern',
  floodTitle: 'Keine Wiederholungen',
  floodLabel: 'Sekunden, 0 bis 900',
  floodHint: '0 zeigt jede Antwort allen, egal wie oft danach gefragt wird',
  badSeconds: (typed) =>
    `**${typed}** kann ich nicht als Sekunden lesen. Bitte gib eine ganze Zahl von 0 bis 900 ein. Es hat sich nichts geändert.`,
  channels: (names) => `**Kanäle, in denen Fragen beantwortet werden**: ${names}`,
  everyChannel: 'alle',
  channelsMenu: 'Auf manche Kanäle beschränken',
  categories: (names) => `**Kategorien, die Mitglieder sehen**: ${names}`,
  everyCategory: 'alle',
  noCategory: 'Notizen ohne Kategorie',
  categoriesMenu: 'Auf manche Kategorien beschränken',
  noCategories: '-# Die Notizen haben keine Kategorien, es gibt also nichts auszuwählen.',
  language: 'Sprache öffentlicher Antworten',
  serverLanguage: 'Die des Servers in Discord',
  thisChannel: 'Kategorien in diesem Kanal …',

  channelTitle: (channel) => `## Einstellungen von ${channel}`,
  asServer: 'wie der Server',
  followServer: 'Wie der Server',
  backToServer: '‹ Einstellungen des Servers',

  askElsewhere: (channels) =>
    `Auf diesem Server werden Fragen in ${channels} gestellt. Bitte frag mich dort.`,
};
