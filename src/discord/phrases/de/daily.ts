import type { DailyPhrases } from '../contract/daily.ts';
import { counted, dayNames, list, number, someDays } from './grammar.ts';

/** `/daily`, its panels, and the posts. */
export const daily: DailyPhrases = {
  definition: {
    command: 'Jeden Tag einen Prüfungstipp posten',
    setup: 'Jeden Tag einen Prüfungstipp posten',
    list: 'Die täglichen Tipps dieses Servers zeigen',
    change: 'Einen täglichen Tipp ändern; was du weglässt, bleibt, wie es ist',
    preview: 'Einen Tipp sehen, wie er gepostet würde',
    next: 'Sehen, wann die nächsten Tipps kommen',
    pause: 'Einen täglichen Tipp eine Weile anhalten',
    resume: 'Einen täglichen Tipp wieder starten',
    remove: 'Einen täglichen Tipp endgültig entfernen',
    channel: 'Wohin der Tipp kommt: ein Kanal, ein Thread oder ein Forum',
    time: 'Wann, in der Zeitzone: 09:00, 9am, 21.30',
    timeZone: 'Ein Land oder eine Stadt tippen und auswählen: Europe/Berlin',
    topic: 'Worum es in den Tipps geht: eine Kategorie, ein Tag oder eine Notiz',
    days: 'An welchen Tagen: jeden Tag, Mo-Fr, Mo, Mi, Fr',
    role: 'Eine Rolle, die bei jedem Tipp gepingt wird',
    otherRole: 'Eine Rolle, die bei jedem Tipp gepingt wird; @everyone für keine',
    which: 'Welcher tägliche Tipp, wenn der Server mehrere hat',
  },

  postedAs: 'Prüfungstipp des Tages',
  explain: 'Erklären',
  anotherTip: 'Noch ein Tipp',
  votedUp:
    'Notiert: Dieser Tipp kommt auf diesem Server vielleicht früher wieder. Mit 👎 kannst du es dir anders überlegen.',
  votedDown:
    'Notiert: Dieser Tipp setzt auf diesem Server eine Runde aus, wenn die meisten das so sehen. Mit 👍 kannst du es dir anders überlegen.',
  noMoreTips: 'Die Notizen haben keinen weiteren Tipp dazu. `/tips` findet Tipps zu allem anderen.',

  onlyInServers:
    'Der tägliche Tipp wird auf einem Server eingerichtet. Bitte nutze diesen Befehl dort.',
  onlyManagers:
    'Um den täglichen Tipp einzurichten, brauchst du die Berechtigung **Server verwalten**. Bitte frag jemanden, der sie hat.',

  badTime: (time) =>
    `**${time}** kann ich nicht als Uhrzeit lesen. \`09:00\`, \`9am\` und \`21.30\` verstehe ich.`,
  badTimeZone: (zone) =>
    `Eine Zeitzone **${zone}** gibt es nicht. Tipp ein Land oder eine große Stadt wie \`Berlin\` oder \`New York\` und wähl aus der Liste.`,
  severalTimeZones: (place, zones) =>
    `**${place}** hat mehrere Zeitzonen: ${list(zones.map((zone) => `\`${zone}\``))}. Wähl eine aus der Liste, oder gib sie ein.`,
  badDays: (days) =>
    `**${days}** kann ich nicht als Wochentage lesen. \`jeden Tag\`, \`am Wochenende\`, \`Mo, Mi\` und \`Mo-Fr\` verstehe ich.`,
  badTopic: (topic) =>
    `Die Notizen haben weder Kategorie noch Tag noch Notiz namens **${topic}**. Wähl aus der Liste, oder lass das Thema weg, dann geht es um alles.`,
  severalNotes: (topic, files) =>
    `Mehrere Notizen heißen **${topic}**: ${list(files.map((file) => `**${file}**`))}. Wähl eine aus der Liste, oder gib ihre Datei ein.`,
  noTipsYet: 'Die Notizen haben noch keine Prüfungstipps, es gäbe also nichts zu posten.',
  topicWithoutTips: (topic) =>
    `Unter **${topic}** haben die Notizen noch keine Prüfungstipps, es gäbe also nichts zu posten.`,
  everyone: 'Ich kann nicht jeden Tag alle anpingen. Bitte wähl eine eigene Rolle.',
  setUpBefore: 'Genau diesen täglichen Tipp gibt es schon. `/daily list` zeigt ihn.',
  tooMany: (most) =>
    `Dieser Server hat schon ${number(most)} tägliche Tipps, mehr führe ich nicht. \`/daily remove\` schafft Platz.`,

  missing: (channel, permissions) =>
    `In ${channel} kann ich noch nicht posten. Bitte erlaub mir dort: ${list(permissions.map((name) => `**${name}**`))}. Gespeichert wurde nichts.`,
  needsTag: (channel) =>
    `Beiträge in ${channel} brauchen ein Tag, und meine haben keins. Bitte schalte dort die Tag-Pflicht für Beiträge aus. Gespeichert wurde nichts.`,
  notSeen: (channel) =>
    `Ich kann ${channel} nicht sehen. Bitte erlaub mir dort **Kanal ansehen**. Gespeichert wurde nichts.`,
  permissions: {
    'view-channel': 'Kanal ansehen',
    'send-messages': 'Nachrichten senden',
    'send-in-threads': 'Nachrichten in Threads senden',
    'attach-files': 'Dateien anhängen',
    'read-history': 'Nachrichtenverlauf anzeigen',
    'mention-role': '@everyone, @here und alle Rollen erwähnen',
  },

  setUp: 'Der tägliche Tipp ist eingerichtet.',
  changed: 'Der tägliche Tipp ist geändert.',
  paused: 'Der tägliche Tipp ruht.',
  resumed: 'Der tägliche Tipp läuft wieder.',
  removed: 'Der tägliche Tipp ist entfernt.',
  sureToRemove: 'Diesen täglichen Tipp endgültig entfernen? Was schon gepostet ist, bleibt.',
  line: ({ time, timeZone, days, channel, topic, role }) =>
    `**${time}** ${timeZone}, ${days}, in ${channel}, Thema: ${topic}${role === null ? '' : `, für ${role}`}`,
  topicGone: 'eine Notiz, die es nicht mehr gibt',
  noteGone:
    'Seine Notiz gibt es nicht mehr, oder der Kanal zeigt sie nicht. Wurde sie umbenannt oder verschoben, wähl sie mit `/daily change` neu aus.',
  nextTimes: (times) => `Als Nächstes: ${times.join(' · ')}`,
  missed: (count) =>
    counted(count, {
      one: 'In den letzten Wochen fiel # Tipp aus, weil ich weg war oder Discord gestört war.',
      other: 'In den letzten Wochen fielen # Tipps aus, weil ich weg war oder Discord gestört war.',
    }),
  wouldLook: 'So sieht ein Tipp aus:',
  list: (count) =>
    counted(count, {
      one: '**# täglicher Tipp auf diesem Server**',
      other: '**# tägliche Tipps auf diesem Server**',
    }),
  none: 'Dieser Server hat noch keinen täglichen Tipp. `/daily setup` richtet einen ein.',
  whichOne: 'Dieser Server hat mehrere tägliche Tipps. Bitte wähl mit `which:` einen aus.',
  gone: 'Diesen täglichen Tipp gibt es nicht mehr. `/daily list` zeigt, welche da sind.',
  menu: 'Einen ansehen oder ändern',
  pause: 'Anhalten',
  resume: 'Fortsetzen',
  preview: 'Vorschau',
  remove: 'Entfernen',
  keep: 'Behalten',

  everyDay: 'jeden Tag',
  weekdays: 'Montag bis Freitag',
  weekends: 'am Wochenende',
  someDays,
  dayNames,
  topics: {
    all: 'alles',
    category: (name) => `Kategorie: ${name}`,
    tag: (name) => `Tag: ${name}`,
    note: (title) => `Notiz: ${title}`,
  },

  reasons: {
    'by-hand': 'Angehalten. `/daily resume` startet ihn wieder.',
    'no-tips':
      'Zu diesem Thema haben die Notizen keine Prüfungstipps. Wähl mit `/daily change` ein anderes; sobald es welche gibt, geht es von selbst weiter.',
    'bad-schedule':
      'Ich kann nicht mehr bestimmen, wann er kommt. Setz Zeitzone und Tage mit `/daily change` neu.',
    'channel-gone': 'Den Kanal gibt es nicht mehr. Wähl mit `/daily change` einen anderen.',
    'no-access':
      'Ich kann den Kanal nicht mehr sehen. Erlaub mir dort **Kanal ansehen** und nutze dann `/daily resume`.',
    'no-permission':
      'Ich darf in dem Kanal nicht mehr posten. Erlaub mir dort, Nachrichten zu senden und Dateien anzuhängen, und nutze dann `/daily resume`.',
    'no-history':
      'Ich kann nicht sehen, ob der letzte Beitrag angekommen ist, weil ich den Verlauf des Kanals nicht lesen darf. Erlaub mir dort **Nachrichtenverlauf anzeigen** und nutze dann `/daily resume`.',
    'bot-removed': 'Ich wurde vom Server entfernt. `/daily resume` startet ihn wieder.',
    rejected:
      'Discord hat den Beitrag nicht angenommen. Prüf die Einstellungen des Kanals und nutze dann `/daily resume`.',
  },
  stopped: (line, reason) => `Der tägliche Tipp wurde angehalten: ${line}\n${reason}`,
};
