import type { HelpPhrases } from '../contract/help.ts';
import { counted, number } from './grammar.ts';

/** `/help`. */
export const help: HelpPhrases = {
  definition: {
    command: 'O que eu sei fazer e do que tratam as anotações',
  },
  asking: (topic) =>
    [
      '## Eu respondo com as anotações',
      'Cada resposta é um pedaço das anotações, palavra por palavra, com a fonte. Nunca invento nada.',
      `- \`/explain topic: ${topic}\` mostra o que significa e a melhor seção sobre isso`,
      `- \`/tips topic: ${topic}\` lista as dicas de prova; sem assunto, uma ao acaso`,
      `- \`/search query: ${topic}\` lista todos os trechos; \`"palavras exatas"\` e \`-sem\` funcionam`,
    ].join('\n'),
  reading: [
    '## Ler e praticar',
    '- `/browse` abre as anotações como um sumário: categoria, nota, seção',
    '- `/question` abre uma janela: cole uma questão de treino com as alternativas e veja o que as anotações dizem de cada uma',
    '- Abaixo de uma seção, os menus levam a outros trechos, ao que é relacionado e aos termos que ela usa',
  ].join('\n'),
  together: ({ explainThis, replyWithThis, dismiss, helpful, missed }) =>
    [
      '## Junto com os outros',
      `- **Apps › ${explainThis}**, no menu de uma mensagem, procura o que ela diz, só para você; **${replyWithThis}** depois responde para todos`,
      '- Me mencione com uma pergunta, ou me escreva uma por mensagem direta, e eu respondo, onde isso estiver ativado',
      '- Com `private: True` só você vê a resposta; `mention:` no `/explain` chama a atenção de alguém',
      `- **${dismiss}** tira uma resposta que você pediu`,
      `- **${helpful}** e **${missed}** dizem a quem escreve as anotações o que melhorar, sem o seu nome`,
    ].join('\n'),
  holdings: ({ notes, sections, definitions, tips, loadedAt }) =>
    [
      `Conheço ${counted(notes, { one: '**# nota**', other: '**# notas**' })} com `,
      `${counted(sections, { one: '# seção', other: '# seções' })}, `,
      `${counted(definitions, { one: '# definição', other: '# definições' })} e `,
      `${counted(tips, { one: '# dica de prova', other: '# dicas de prova' })} (carregamento: ${loadedAt}).`,
    ].join(''),
  categories: (names, more) =>
    `Categorias: ${names.join(', ')}${more === 0 ? '' : ` e mais ${number(more)} em \`/browse\``}`,
};
