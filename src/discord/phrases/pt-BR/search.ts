import type { SearchPhrases } from '../contract/search.ts';
import { counted, number } from './grammar.ts';

/** `/search`. */
export const search: SearchPhrases = {
  definition: {
    command: 'Listar todos os trechos das anotações que falam de algo',
    query: 'Palavras a procurar; "palavras exatas" entre aspas, -sem',
    category: 'Só notas desta categoria',
    tag: 'Só notas com esta tag',
  },
  found: ({ asked, total, shown, category, tag, sure, wordsAlone }) =>
    [
      wordsAlone
        ? 'Nada corresponde às aspas ou aos `-termos`; estes trechos têm só as palavras.\n'
        : '',
      sure ? '' : 'As anotações não têm uma resposta clara; estes trechos chegam mais perto.\n',
      `${counted(total, { one: '# trecho', other: '# trechos' })} para **${asked}**`,
      category === null ? '' : ` na categoria **${category}**`,
      tag === null ? '' : ` com a tag **${tag}**`,
      total > shown ? `; aqui estão os ${number(shown)} melhores` : '',
    ].join(''),
  foundElsewhere: ({ asked, category, tag }) =>
    [
      `As anotações não dizem nada sobre **${asked}**`,
      category === null ? '' : ` na categoria **${category}**`,
      tag === null ? '' : ` com a tag **${tag}**`,
      '.',
    ].join(''),
  noSuchCategory: (name, near) => `Não há nenhuma categoria **${name}**.${meant(near)}`,
  noSuchTag: (name, near) => `Nenhuma anotação tem a tag **${name}**.${meant(near)}`,
  showElsewhere: (count) =>
    counted(count, {
      one: 'Ver o # trecho em todas as anotações',
      other: 'Ver os # trechos em todas as anotações',
    }),
};

function meant(near: readonly string[]): string {
  const names = near.map((name) => `**${name}**`).join(', ');
  return names === '' ? '' : ` Você quis dizer ${names}?`;
}
