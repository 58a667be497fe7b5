import type { CommonPhrases } from '../contract/common.ts';

/** What is said whatever was asked. */
export const common: CommonPhrases = {
  definition: {
    private: 'Répondre sans que les autres le voient',
  },
  outdated:
    'Ce bouton ou cette commande vient d’une autre version de moi ; je ne sais plus à quoi ça servait. Repose ta question, s’il te plaît.',
  incident: (id) =>
    `Quelque chose s’est mal passé de mon côté ; c’est noté sous \`${id}\`. Réessaie, s’il te plaît ; si cela se répète, transmets cet identifiant à la personne qui m’héberge.`,
  noNotes:
    'Je n’ai pas encore de notes, je ne peux donc répondre à rien. La personne qui m’héberge peut déposer des fichiers Markdown dans le dossier des notes ; je les vois aussitôt.',
  nothingFound: (asked, suggestions) =>
    suggestions > 0
      ? `Les notes ne disent rien sur **${asked}**. Tu voulais dire l’un de ceux-ci ?`
      : `Les notes ne disent rien sur **${asked}**. Essaie d’autres mots, ou \`/help\` pour voir de quoi parlent les notes.`,
  readAs: (typed, read) => `Je lis *${typed}* comme **${read}**.`,
  nothingAsked:
    'Je n’y vois aucun mot à chercher. Pose ta question avec un mot ou deux, ou utilise `/help` pour voir de quoi parlent les notes.',
  placeGone:
    'Ce passage des notes a été modifié ou supprimé depuis. Repose ta question, s’il te plaît.',
  notSaved:
    'Impossible d’enregistrer, et rien n’a changé : je ne peux pas écrire dans ma base de données pour le moment. Préviens la personne qui m’héberge, s’il te plaît ; la cause est dans mon journal.',
};
