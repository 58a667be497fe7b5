import type { SharingPhrases } from '../contract/sharing.ts';

/** What is said about messages and answers that others see, too. */
export const sharing: SharingPhrases = {
  explainThis: 'Expliquer ceci',
  noText:
    'Ce message ne contient pas de texte que je puisse chercher. Essaie `/explain` avec tes propres mots.',
  replyWithThis: 'Répondre avec ceci',
  sharedBy: (who) => `-# Extrait des notes, partagé par ${who}`,
  shared: (link) => `C’est fait : ta réponse est ici, ${link}`,
  cannotShare:
    'Je ne peux pas écrire dans ce salon : soit ce serveur ne m’a pas ajouté, soit je n’ai pas le droit d’y envoyer des messages et d’en lire l’historique. Ce que j’ai trouvé reste affiché pour toi ; tu peux le copier, ou demander à quelqu’un qui gère le serveur de me laisser entrer.',
  mayNotShare:
    'Tu n’as pas le droit d’écrire dans ce salon, donc je n’y réponds pas à ta place. Ce que j’ai trouvé reste affiché pour toi ; tu peux le copier.',
  cannotReply: (channel) =>
    `Tu m’as posé une question dans ${channel}, mais je ne peux pas y répondre : je dois pouvoir envoyer des messages et lire l’historique. Quelqu’un qui gère le serveur peut l’autoriser ; ici, \`/explain\` te répond tout de suite.`,
  targetGone: 'Le message auquel tu voulais répondre n’existe plus ; rien n’a été publié.',
  gladToHelp: 'Avec plaisir ! Mentionne-moi avec une question quand tu en as une.',
  gladToHelpDirectly: 'Avec plaisir ! Écris-moi quand tu as une question.',
  sorryForThat:
    'Désolé de ne pas avoir pu t’aider. Je ne sais que ce que disent les notes : essaie d’autres mots, ou `/help` pour voir de quoi elles parlent.',

  dismiss: 'Retirer',
  notYoursToDismiss:
    'Seule la personne qui a posé la question, ou quelqu’un qui peut **Gérer les messages**, peut retirer cette réponse.',
  answeredAlready: (link) => `La réponse vient d’être donnée ici : ${link}`,
};
