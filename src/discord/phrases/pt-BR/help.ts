import type { HelpPhrases } from '../contract/help.ts';
import { counted } from './grammar.ts';

/** `/help`. */
export const help: HelpPhrases = {
  definition: {
    command: 'O que eu sei fazer e do que tratam as anotações',
  },
  tour: (topic) =>
    [
      '## Eu respondo com as anotações',
      'Cada resposta é um pedaço das anotações, palavra por palavra, com a fonte. Nunca invento nada.',
      `- \`/explain topic: ${topic}\` mostra o que significa e a melhor seção sobre isso`,
      `- \`/tips topic: ${topic}\` lista as dicas de prova; sem assunto, uma ao acaso`,
      `- \`/search query: ${topic}\` lista todos os trechos; \`"palavras exatas"\` e \`-sem\` funcionam`,
      '- `/browse` abre as anotações como um sumário',
      '- **Apps › Explicar isto**, no menu de uma mensagem, procura o que ela diz',
      '',
      'Com `private: True` só você vê a resposta, e `mention:` no `/explain` chama a atenção de alguém.',
    ].join('\n'),
  holdings: ({ notes, sections, definitions, tips, loadedAt }) =>
    [
      `Conheço ${counted(notes, { one: '**# nota**', other: '**# notas**' })} com `,
      `${counted(sections, { one: '# seção', other: '# seções' })}, `,
      `${counted(definitions, { one: '# definição', other: '# definições' })} e `,
      `${counted(tips, { one: '# dica de prova', other: '# dicas de prova' })} (carregamento: ${loadedAt}).`,
    ].join(''),
  categories: (names) => `Categorias: ${names.join(', ')}`,
};
