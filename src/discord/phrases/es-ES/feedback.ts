import type { FeedbackPhrases } from '../contract/feedback.ts';

/** Feedback on answers. */
export const feedback: FeedbackPhrases = {
  helpful: 'Útil',
  missed: 'No es lo que pregunté',
  remark: 'Decir qué faltaba',

  onlyAsker:
    'Solo quien preguntó puede decir si esto le ayudó. Pregúntame tú, y los botones serán tuyos.',
  notKept:
    '¡Gracias! Pero no he podido anotarlo. Inténtalo más tarde o avisa a la persona que me administra: la causa está en mi registro.',
  otherPlaces: (asked) =>
    `¿No es eso? Estos pasajes también hablan de **${asked}**. Si ninguno encaja, di qué faltaba.`,
  noOtherPlaces: (asked) =>
    `Los apuntes no tienen nada más sobre **${asked}**. Di qué faltaba, y quizá lo añadan quienes los escriben.`,
  remarkTitle: '¿Qué faltaba?',
  remarkLabel: '¿Qué querías saber?',
  remarkHint:
    'Puedes dejarlo vacío. Se guarda 30 días, sin tu nombre, donde el servidor lo permite.',
  thanksKept: '¡Gracias! Quienes escriben los apuntes lo verán, sin tu nombre.',
  thanksUnkept: '¡Gracias! Este servidor no guarda textos, así que solo se ha contado.',
};
