import type { FeedbackPhrases } from '../contract/feedback.ts';

/** Feedback on answers. */
export const feedback: FeedbackPhrases = {
  helpful: 'Utile',
  missed: 'Pas ce que je demandais',
  remark: 'Dire ce qui manquait',

  onlyAsker:
    'Seule la personne qui a posé la question peut dire si cela l’a aidée. Pose-moi la tienne, et les boutons seront à toi.',
  notKept:
    'Merci ! Mais je n’ai pas pu le noter. Réessaie plus tard ou préviens la personne qui m’héberge : la cause est dans mon journal.',
  otherPlaces: (asked) =>
    `Ce n’est pas ça ? Ces passages parlent aussi de **${asked}**. Si aucun ne convient, dis ce qui manquait.`,
  noOtherPlaces: (asked) =>
    `Les notes n’ont rien d’autre sur **${asked}**. Dis ce qui manquait ; les auteurs des notes l’ajouteront peut-être.`,
  remarkTitle: 'Qu’est-ce qui manquait ?',
  remarkLabel: 'Que voulais-tu savoir ?',
  remarkHint: 'Tu peux laisser vide. Gardé 30 jours, sans ton nom, là où le serveur le permet.',
  thanksKept: 'Merci ! Les auteurs des notes le verront, sans ton nom.',
  thanksUnkept: 'Merci ! Ce serveur ne garde aucun texte ; seul le décompte est noté.',
};
