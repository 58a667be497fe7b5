import type { SharingPhrases } from '../contract/sharing.ts';

/** What is said about messages and answers that others see, too. */
export const sharing: SharingPhrases = {
  explainThis: 'Explicar esto',
  noText:
    'Este mensaje no tiene texto que pueda buscar. Prueba `/explain` con tus propias palabras.',
  replyWithThis: 'Responder con esto',
  sharedBy: (who) => `-# De los apuntes, compartido por ${who}`,
  shared: (link) => `Hecho: tu respuesta es ${link}`,
  cannotShare:
    'No puedo escribir en este canal: o el servidor no me ha añadido, o no tengo permiso para enviar mensajes y leer el historial aquí. Lo que encontré sigue arriba para ti; puedes copiarlo o pedir a alguien que gestione el servidor que me deje entrar.',
  mayNotShare:
    'En este canal no puedes escribir, así que tampoco respondo aquí por ti. Lo que encontré sigue arriba para ti; puedes copiarlo.',
  cannotReply: (channel) =>
    `Me preguntaste en ${channel}, pero ahí no puedo responder: necesito enviar mensajes y leer el historial. Quien gestiona el servidor puede permitirlo; aquí, \`/explain\` te responde al momento.`,
  targetGone: 'El mensaje al que querías responder ya no existe, así que no se ha publicado nada.',
  gladToHelp: '¡Un placer! Mencióname con una pregunta cuando tengas una.',
  gladToHelpDirectly: '¡Un placer! Escríbeme cuando tengas una pregunta.',
  sorryForThat:
    'Siento no haber sido de ayuda. Solo sé lo que dicen los apuntes: prueba con otras palabras, o usa `/help` para ver de qué tratan.',

  dismiss: 'Quitar',
  notYoursToDismiss:
    'Solo quien preguntó, o alguien que pueda **Gestionar mensajes**, puede quitar esta respuesta.',
  answeredAlready: (link) => `Esto se respondió aquí hace un momento: ${link}`,
};
