import type { CommonPhrases } from '../contract/common.ts';

/** What is said whatever was asked. */
export const common: CommonPhrases = {
  definition: {
    private: 'Responder só para você',
  },
  outdated:
    'Este botão ou comando é de outra versão minha, e não sei mais para que servia. Pergunte de novo, por favor.',
  incident: (id) =>
    `Algo deu errado do meu lado e está anotado como \`${id}\`. Tente de novo, por favor; se continuar acontecendo, passe esse código para a pessoa que me administra.`,
  noNotes:
    'Ainda não tenho anotações, então não posso responder nada. Quem me administra pode colocar arquivos Markdown na pasta de anotações; eu os vejo na hora.',
  nothingFound: (asked, suggestions) =>
    suggestions > 0
      ? `As anotações não dizem nada sobre **${asked}**. Você quis dizer um destes?`
      : `As anotações não dizem nada sobre **${asked}**. Tente outras palavras, ou use \`/help\` para ver do que elas tratam.`,
  readAs: (typed, read) => `Leio *${typed}* como **${read}**.`,
  nothingAsked:
    'Não vejo aí nenhuma palavra que eu possa procurar. Pergunte com uma ou duas palavras, ou use `/help` para ver do que tratam as anotações.',
  placeGone:
    'Esta parte das anotações foi alterada ou removida nesse meio-tempo. Pergunte de novo, por favor.',
  notSaved:
    'Não deu para salvar, e nada mudou: não consigo gravar no meu banco de dados agora. Avise quem me administra, por favor; a causa está no meu log.',
};
