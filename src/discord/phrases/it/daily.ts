import type { DailyPhrases } from '../contract/daily.ts';
import { counted, dayNames, list, number, someDays } from './grammar.ts';

/** `/daily`, its panels, and the posts. */
export const daily: DailyPhrases = {
  definition: {
    command: 'Pubblica ogni giorno un consiglio per l’esame',
    setup: 'Pubblica ogni giorno un consiglio per l’esame',
    list: 'Mostra i consigli quotidiani di questo server',
    change: 'Cambia un consiglio quotidiano; ciò che ometti resta com’è',
    preview: 'Guarda un consiglio come verrebbe pubblicato',
    next: 'Guarda quando arrivano i prossimi consigli',
    pause: 'Ferma per un po’ un consiglio quotidiano',
    resume: 'Fai ripartire un consiglio quotidiano',
    remove: 'Elimina per sempre un consiglio quotidiano',
    channel: 'Dove viene pubblicato il consiglio: un canale, un thread o un forum',
    time: 'Quando, nel fuso orario: 09:00, 9am, 21.30',
    timeZone: 'Scrivi un paese o una città e scegli: Europe/Rome',
    topic: 'Di cosa parlano i consigli: una categoria, un tag o una nota',
    days: 'In quali giorni: ogni giorno, giorni feriali, lun, mer, ven',
    role: 'Un ruolo da menzionare con ogni consiglio',
    otherRole: 'Un ruolo da menzionare con ogni consiglio; @everyone per nessuno',
    which: 'Quale consiglio quotidiano, se il server ne ha più di uno',
  },

  postedAs: 'Consiglio per l’esame del giorno',
  explain: 'Spiega',
  anotherTip: 'Un altro consiglio',
  votedUp:
    'Annotato: forse questo consiglio tornerà prima in questo server. Premi 👎 se cambi idea.',
  votedDown:
    'Annotato: questo consiglio salta un giro in questo server, se qui la maggior parte è d’accordo. Premi 👍 se cambi idea.',
  noMoreTips:
    'Gli appunti non hanno altri consigli su questo. `/tips` trova consigli su tutto il resto.',

  onlyInServers:
    'Il consiglio quotidiano si imposta in un server. Usa lì questo comando, per favore.',
  onlyManagers:
    'Per impostare il consiglio quotidiano serve il permesso **Gestisci server**. Chiedi a qualcuno che ce l’ha, per favore.',

  badTime: (time) =>
    `Non riesco a leggere **${time}** come un’ora. \`09:00\`, \`9am\` e \`21.30\` vanno bene.`,
  badTimeZone: (zone) =>
    `Il fuso orario **${zone}** non esiste. Scrivi un paese o una grande città, come \`Rome\` o \`New York\`, e scegli dall’elenco.`,
  severalTimeZones: (place, zones) =>
    `**${place}** ha più fusi orari: ${list(zones.map((zone) => `\`${zone}\``))}. Scegli dall’elenco, o scrivine uno.`,
  badDays: (days) =>
    `Non riesco a leggere **${days}** come giorni della settimana. \`ogni giorno\`, \`giorni feriali\`, \`lun, mer\` e \`lun-ven\` vanno bene.`,
  badTopic: (topic) =>
    `Gli appunti non hanno categorie, tag o note di nome **${topic}**. Scegli dall’elenco, o non indicare nulla per averli tutti.`,
  severalNotes: (topic, files) =>
    `Più note si chiamano **${topic}**: ${list(files.map((file) => `**${file}**`))}. Scegli dall’elenco, o scrivi il suo file.`,
  noTipsYet:
    'Gli appunti non hanno ancora consigli per l’esame, quindi non ci sarebbe nulla da pubblicare.',
  topicWithoutTips: (topic) =>
    `Sotto **${topic}** gli appunti non hanno ancora consigli per l’esame, quindi non ci sarebbe nulla da pubblicare.`,
  everyone: 'Non posso menzionare tutti ogni giorno. Scegli un ruolo vostro, per favore.',
  setUpBefore: 'C’è già un consiglio quotidiano identico. `/daily list` lo mostra.',
  tooMany: (most) =>
    `Questo server ha già ${number(most)} consigli quotidiani, che è il massimo. \`/daily remove\` fa spazio.`,

  missing: (channel, permissions) =>
    `Non posso ancora pubblicare in ${channel}. Per favore, concedimi lì: ${list(permissions.map((name) => `**${name}**`))}. Non è stato salvato nulla.`,
  needsTag: (channel) =>
    `In ${channel} i post devono avere un tag, e i miei non ne hanno. Disattiva lì l’obbligo di scegliere i tag, per favore. Non è stato salvato nulla.`,
  notSeen: (channel) =>
    `Non riesco a vedere ${channel}. Concedimi lì **Visualizza canale**, per favore. Non è stato salvato nulla.`,
  permissions: {
    'view-channel': 'Visualizza canale',
    'send-messages': 'Invia messaggi',
    'send-in-threads': 'Invia messaggi nei thread',
    'attach-files': 'Allega file',
    'read-history': 'Leggi la cronologia messaggi',
    'mention-role': 'Menziona @everyone, @here e tutti i ruoli',
  },

  setUp: 'Il consiglio quotidiano è impostato.',
  changed: 'Il consiglio quotidiano è cambiato.',
  paused: 'Il consiglio quotidiano è in pausa.',
  resumed: 'Il consiglio quotidiano è ripartito.',
  removed: 'Il consiglio quotidiano è eliminato.',
  sureToRemove: 'Eliminare per sempre questo consiglio quotidiano? Ciò che è già pubblicato resta.',
  line: ({ time, timeZone, days, channel, topic, role }) =>
    `**${time}** ${timeZone}, ${days}, in ${channel}, argomento: ${topic}${role === null ? '' : `, per ${role}`}`,
  topicGone: 'una nota che non c’è più',
  noteGone:
    'La sua nota non c’è più, o il suo canale non la mostra. Se è stata rinominata o spostata, scegliela di nuovo con `/daily change`.',
  nextTimes: (times) => `Prossimi: ${times.join(' · ')}`,
  missed: (count) =>
    counted(count, {
      one: 'Nelle ultime settimane è saltato # consiglio, perché non c’ero o Discord non funzionava.',
      other:
        'Nelle ultime settimane sono saltati # consigli, perché non c’ero o Discord non funzionava.',
    }),
  wouldLook: 'Un consiglio ha questo aspetto:',
  list: (count) =>
    counted(count, {
      one: '**# consiglio quotidiano in questo server**',
      other: '**# consigli quotidiani in questo server**',
    }),
  none: 'Questo server non ha ancora un consiglio quotidiano. `/daily setup` ne crea uno.',
  whichOne: 'Questo server ha più consigli quotidiani. Scegline uno con `which:`, per favore.',
  gone: 'Questo consiglio quotidiano non c’è più. `/daily list` mostra quelli che ci sono.',
  menu: 'Guardane o cambiane uno',
  pause: 'Metti in pausa',
  resume: 'Riprendi',
  preview: 'Anteprima',
  remove: 'Elimina',
  keep: 'Tieni',

  everyDay: 'ogni giorno',
  weekdays: 'giorni feriali',
  weekends: 'fine settimana',
  someDays,
  dayNames,
  topics: {
    all: 'tutto',
    category: (name) => `categoria: ${name}`,
    tag: (name) => `tag: ${name}`,
    note: (title) => `nota: ${title}`,
  },

  reasons: {
    'by-hand': 'In pausa. `/daily resume` lo fa ripartire.',
    'no-tips':
      'Gli appunti non hanno consigli per l’esame sul suo argomento. Scegline un altro con `/daily change`; appena ce ne saranno, riprenderà da solo.',
    'bad-schedule':
      'Non so più quando deve arrivare. Imposta di nuovo fuso orario e giorni con `/daily change`.',
    'channel-gone': 'Il suo canale non c’è più. Scegline un altro con `/daily change`.',
    'no-access':
      'Non vedo più il suo canale. Concedimi lì **Visualizza canale**, poi usa `/daily resume`.',
    'no-permission':
      'Non posso più pubblicare nel suo canale. Permettimi di inviare messaggi e allegare file lì, poi usa `/daily resume`.',
    'no-history':
      'Non posso sapere se l’ultimo post è arrivato, perché non posso leggere la cronologia del canale. Concedimi lì **Leggi la cronologia messaggi**, poi usa `/daily resume`.',
    'bot-removed': 'Sono stato rimosso dal server. `/daily resume` lo fa ripartire.',
    rejected:
      'Discord non ha accettato il post. Controlla le impostazioni del canale, poi usa `/daily resume`.',
  },
  stopped: (line, reason) => `Il consiglio quotidiano si è fermato: ${line}\n${reason}`,
};
