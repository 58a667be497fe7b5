import type { SettingsPhrases } from '../contract/settings.ts';
import { counted } from './grammar.ts';

/** The settings of a server. */
export const settings: SettingsPhrases = {
  definition: 'Où, comment et à partir de quelles notes je réponds sur ce serveur',

  onlyInServers:
    'Les paramètres sont ceux d’un serveur. Utilise cette commande sur un serveur, s’il te plaît.',
  onlyManagers:
    'Pour modifier les paramètres, il faut la permission **Gérer le serveur**. Demande à quelqu’un qui l’a, s’il te plaît.',

  title: '## Paramètres de ce serveur',
  saved: '✅ Enregistré et appliqué tout de suite.',
  switchOn: 'Activer',
  switchOff: 'Désactiver',
  isOn: 'oui',
  isOff: 'non',
  mentions: (state) =>
    `**Répondre aux mentions** : ${state}\n-# Un message qui me mentionne reçoit une réponse, comme une question.`,
  mentionsNotReceived: (state) =>
    `**Répondre aux mentions** : ${state}\n-# Je ne reçois pas de messages, donc rien ne reçoit encore de réponse. La personne qui m’héberge peut définir \`MENTION_ANSWERS=true\`.`,
  privately: (state) =>
    `**Répondre en privé** : ${state}\n-# Seule la personne qui demande voit la réponse, sauf avec \`private: False\`.`,
  questions: (state) =>
    `**Garder les questions sans réponse** : ${state}\n-# Leur texte, 30 jours et sans noms, pour \`/notes gaps\`.`,
  flood: (seconds) =>
    [
      '**Pas de répétitions** : ',
      seconds === 0 ? 'désactivé' : counted(seconds, { one: '# seconde', other: '# secondes' }),
      '\n-# Redemandée dans un salon pendant ce temps, une section est donnée en privé.',
    ].join(''),
  changeFlood: 'Modifier',
  floodTitle: 'Pas de répétitions',
  floodLabel: 'Secondes, de 0 à 900',
  floodHint: '0 montre chaque réponse à tous, aussi souvent qu’on la demande',
  badSeconds: (typed) =>
    `Je n’arrive pas à lire **${typed}** comme des secondes. Indique un nombre entier de 0 à 900. Rien n’a changé.`,
  channels: (names) => `**Salons où je réponds aux questions** : ${names}`,
  everyChannel: 'tous',
  channelsMenu: 'Limiter à certains salons',
  categories: (names) => `**Catégories que voient les membres** : ${names}`,
  everyCategory: 'toutes',
  noCategory: 'Notes sans catégorie',
  categoriesMenu: 'Limiter à certaines catégories',
  noCategories: '-# Les notes n’ont pas de catégories, il n’y a donc rien à choisir.',
  language: 'Langue des réponses publiques',
  serverLanguage: 'Celle du serveur dans Discord',
  thisChannel: 'Catégories dans ce salon…',

  channelTitle: (channel) => `## Paramètres de ${channel}`,
  asServer: 'comme le serveur',
  followServer: 'Comme le serveur',
  backToServer: '‹ Paramètres du serveur',

  askElsewhere: (channels) =>
    `Sur ce serveur, les questions se posent dans ${channels}. Pose-moi la tienne là-bas, s’il te plaît.`,
};
