import type { FeedbackPhrases } from '../contract/feedback.ts';

/** Feedback on answers. */
export const feedback: FeedbackPhrases = {
  helpful: 'Útil',
  missed: 'Não foi o que perguntei',
  remark: 'Dizer o que faltou',

  onlyAsker: 'Só quem perguntou pode dizer se isto ajudou. Pergunte você, e os botões serão seus.',
  notKept:
    'Obrigado! Mas não consegui anotar. Tente de novo mais tarde ou avise quem me administra: a causa está no meu log.',
  otherPlaces: (asked) =>
    `Não é isso? Estes trechos também falam de **${asked}**. Se nenhum servir, diga o que faltou.`,
  noOtherPlaces: (asked) =>
    `As anotações não têm mais nada sobre **${asked}**. Diga o que faltou, e talvez quem as escreve acrescente.`,
  remarkTitle: 'O que faltou?',
  remarkLabel: 'O que você queria saber?',
  remarkHint: 'Pode ficar vazio. Guardado por 30 dias, sem o seu nome, onde o servidor permite.',
  thanksKept: 'Obrigado! Quem escreve as anotações vai ver, sem o seu nome.',
  thanksUnkept: 'Obrigado! Este servidor não guarda textos, então só foi contado.',
};
