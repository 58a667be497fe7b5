import type { SharingPhrases } from '../contract/sharing.ts';

/** What is said about messages and answers that others see, too. */
export const sharing: SharingPhrases = {
  explainThis: 'Explicar isto',
  noText:
    'Esta mensagem não tem texto que eu possa procurar. Tente `/explain` com as suas palavras.',
  replyWithThis: 'Responder com isto',
  sharedBy: (who) => `-# Das anotações, compartilhado por ${who}`,
  shared: (link) => `Pronto: a sua resposta é ${link}`,
  cannotShare:
    'Não consigo escrever neste canal: ou este servidor não me adicionou, ou não tenho permissão para enviar mensagens e ler o histórico aqui. O que encontrei continua acima para você; você pode copiar, ou pedir a quem gerencia o servidor que me deixe entrar.',
  mayNotShare:
    'Você não pode escrever neste canal, então também não respondo aqui por você. O que encontrei continua acima para você; você pode copiar.',
  cannotReply: (channel) =>
    `Você me perguntou em ${channel}, mas lá eu não posso responder: preciso enviar mensagens e ler o histórico. Quem gerencia o servidor pode permitir isso; aqui, o \`/explain\` responde na hora.`,
  targetGone: 'A mensagem à qual você queria responder não existe mais, então nada foi publicado.',
  gladToHelp: 'Foi um prazer! Mencione-me com uma pergunta quando tiver uma.',
  gladToHelpDirectly: 'Foi um prazer! Escreva para mim quando tiver uma pergunta.',
  sorryForThat:
    'Sinto muito por não ter ajudado. Só sei o que as anotações dizem: tente outras palavras, ou use `/help` para ver do que elas tratam.',

  dismiss: 'Remover',
  notYoursToDismiss:
    'Só quem perguntou, ou alguém que possa **Gerenciar mensagens**, pode remover esta resposta.',
  answeredAlready: (link) => `Isto foi respondido aqui há pouco: ${link}`,
};
