import type { DailyPhrases } from '../contract/daily.ts';
import { counted, dayNames, list, number, someDays } from './grammar.ts';

/** `/daily`, its panels, and the posts. */
export const daily: DailyPhrases = {
  definition: {
    command: 'Publier un conseil d’examen chaque jour',
    setup: 'Publier un conseil d’examen chaque jour',
    list: 'Afficher les conseils quotidiens de ce serveur',
    change: 'Modifier un conseil quotidien ; ce que tu omets ne change pas',
    preview: 'Voir un conseil tel qu’il serait publié',
    next: 'Voir quand viendront les prochains conseils',
    pause: 'Arrêter un conseil quotidien pour un temps',
    resume: 'Relancer un conseil quotidien',
    remove: 'Supprimer définitivement un conseil quotidien',
    channel: 'Où le conseil est publié : un salon, un fil ou un forum',
    time: 'Quand, dans le fuseau horaire : 09:00, 9am, 21h30',
    timeZone: 'Écris un pays ou une ville et choisis : Europe/Paris',
    topic: 'Le sujet des conseils : une catégorie, un tag ou une note',
    days: 'Quels jours : chaque jour, en semaine, lun., mer., ven.',
    role: 'Un rôle à mentionner avec chaque conseil',
    otherRole: 'Un rôle à mentionner avec chaque conseil ; @everyone pour aucun',
    which: 'Quel conseil quotidien, si le serveur en a plusieurs',
  },

  postedAs: 'Conseil d’examen du jour',
  explain: 'Expliquer',
  anotherTip: 'Un autre conseil',
  votedUp:
    'C’est noté : ce conseil reviendra peut-être plus tôt sur ce serveur. Appuie sur 👎 si tu changes d’avis.',
  votedDown:
    'C’est noté : ce conseil passera un tour sur ce serveur si la plupart sont d’accord. Appuie sur 👍 si tu changes d’avis.',
  noMoreTips:
    'Les notes n’ont pas d’autre conseil à ce sujet. `/tips` en trouve sur tout le reste.',

  onlyInServers:
    'Le conseil quotidien se configure sur un serveur. Utilise cette commande sur un serveur, s’il te plaît.',
  onlyManagers:
    'Pour configurer le conseil quotidien, il faut la permission **Gérer le serveur**. Demande à quelqu’un qui l’a, s’il te plaît.',

  badTime: (time) =>
    `Je n’arrive pas à lire **${time}** comme une heure. \`09:00\`, \`9am\` et \`21h30\` fonctionnent.`,
  badTimeZone: (zone) =>
    `Il n’y a pas de fuseau horaire **${zone}**. Écris un pays ou une grande ville, comme \`Paris\` ou \`Montreal\`, et choisis dans la liste.`,
  severalTimeZones: (place, zones) =>
    `**${place}** a plusieurs fuseaux horaires : ${list(zones.map((zone) => `\`${zone}\``))}. Choisis dans la liste, ou écris-en un.`,
  badDays: (days) =>
    `Je n’arrive pas à lire **${days}** comme des jours de la semaine. \`chaque jour\`, \`en semaine\`, \`lun., mer.\` et \`lun-ven\` fonctionnent.`,
  badTopic: (topic) =>
    `Les notes n’ont ni catégorie, ni tag, ni note du nom de **${topic}**. Choisis dans la liste, ou n’indique rien pour tout avoir.`,
  severalNotes: (topic, files) =>
    `Plusieurs notes s’appellent **${topic}** : ${list(files.map((file) => `**${file}**`))}. Choisis dans la liste, ou indique son fichier.`,
  noTipsYet: 'Les notes n’ont pas encore de conseil d’examen ; il n’y aurait rien à publier.',
  topicWithoutTips: (topic) =>
    `Les notes n’ont pas encore de conseil d’examen sous **${topic}** ; il n’y aurait rien à publier.`,
  everyone:
    'Je ne peux pas mentionner tout le monde chaque jour. Choisis plutôt un rôle prévu pour cela.',
  setUpBefore: 'Il y a déjà un conseil quotidien identique. `/daily list` l’affiche.',
  tooMany: (most) =>
    `Ce serveur a déjà ${number(most)} conseils quotidiens, c’est le maximum. \`/daily remove\` fait de la place.`,

  missing: (channel, permissions) =>
    `Je ne peux pas encore publier dans ${channel}. Il m’y faut : ${list(permissions.map((name) => `**${name}**`))}. Rien n’a été enregistré.`,
  needsTag: (channel) =>
    `Dans ${channel}, chaque post doit avoir un tag, et les miens n’en ont pas. Désactives-y l’obligation de choisir un tag. Rien n’a été enregistré.`,
  notSeen: (channel) =>
    `Je ne vois pas ${channel}. Accorde-m’y la permission **Voir le salon**, s’il te plaît. Rien n’a été enregistré.`,
  permissions: {
    'view-channel': 'Voir le salon',
    'send-messages': 'Envoyer des messages',
    'send-in-threads': 'Envoyer des messages dans les fils',
    'attach-files': 'Joindre des fichiers',
    'read-history': 'Voir les anciens messages',
    'mention-role': 'Mentionner @everyone, @here et tous les rôles',
  },

  setUp: 'Le conseil quotidien est configuré.',
  changed: 'Le conseil quotidien est modifié.',
  paused: 'Le conseil quotidien est en pause.',
  resumed: 'Le conseil quotidien est relancé.',
  removed: 'Le conseil quotidien est supprimé.',
  sureToRemove: 'Supprimer définitivement ce conseil quotidien ? Ce qui a été publié reste.',
  line: ({ time, timeZone, days, channel, topic, role }) =>
    `**${time}** ${timeZone}, ${days}, dans ${channel}, sujet : ${topic}${role === null ? '' : `, pour ${role}`}`,
  topicGone: 'une note qui n’existe plus',
  noteGone:
    'Sa note n’existe plus, ou son salon ne l’affiche pas. Si elle a été renommée ou déplacée, choisis-la à nouveau avec `/daily change`.',
  nextTimes: (times) => `Prochainement : ${times.join(' · ')}`,
  missed: (count) =>
    counted(count, {
      one: 'Ces dernières semaines, # conseil n’est pas paru, car j’étais absent ou Discord était en panne.',
      other:
        'Ces dernières semaines, # conseils ne sont pas parus, car j’étais absent ou Discord était en panne.',
    }),
  wouldLook: 'Voici à quoi ressemble un conseil :',
  list: (count) =>
    counted(count, {
      one: '**# conseil quotidien sur ce serveur**',
      other: '**# conseils quotidiens sur ce serveur**',
    }),
  none: 'Ce serveur n’a pas encore de conseil quotidien. `/daily setup` en crée un.',
  whichOne: 'Ce serveur a plusieurs conseils quotidiens. Choisis-en un avec `which:`.',
  gone: 'Ce conseil quotidien n’existe plus. `/daily list` montre ceux qui restent.',
  menu: 'En voir ou en modifier un',
  pause: 'Mettre en pause',
  resume: 'Relancer',
  preview: 'Aperçu',
  remove: 'Supprimer',
  keep: 'Garder',

  everyDay: 'chaque jour',
  weekdays: 'en semaine',
  weekends: 'le week-end',
  someDays,
  dayNames,
  topics: {
    all: 'tout',
    category: (name) => `catégorie : ${name}`,
    tag: (name) => `tag : ${name}`,
    note: (title) => `note : ${title}`,
  },

  reasons: {
    'by-hand': 'En pause. `/daily resume` le relance.',
    'no-tips':
      'Les notes n’ont pas de conseil d’examen sur ce sujet. Choisis-en un autre avec `/daily change` ; dès qu’il y en aura, il reprendra de lui-même.',
    'bad-schedule':
      'Je ne sais plus quand il doit venir. Règle à nouveau le fuseau horaire et les jours avec `/daily change`.',
    'channel-gone': 'Son salon n’existe plus. Choisis-en un autre avec `/daily change`.',
    'no-access':
      'Je ne vois plus son salon. Accorde-m’y la permission **Voir le salon**, puis utilise `/daily resume`.',
    'no-permission':
      'Je n’ai plus le droit de publier dans son salon. Permets-moi d’y envoyer des messages et d’y joindre des fichiers, puis utilise `/daily resume`.',
    'no-history':
      'Je ne peux pas savoir si la dernière publication est arrivée, car je n’ai pas le droit de lire l’historique du salon. Accorde-m’y la permission **Voir les anciens messages**, puis utilise `/daily resume`.',
    'bot-removed': 'On m’a retiré du serveur. `/daily resume` le relance.',
    rejected:
      'Discord n’a pas accepté la publication. Vérifie les paramètres du salon, puis utilise `/daily resume`.',
  },
  stopped: (line, reason) => `Le conseil quotidien s’est arrêté : ${line}\n${reason}`,
};
