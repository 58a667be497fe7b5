import type { SearchPhrases } from '../contract/search.ts';
import { counted, number } from './grammar.ts';

/** `/search`. */
export const search: SearchPhrases = {
  definition: {
    command: 'Listar todos los pasajes de los apuntes que hablan de algo',
    query: 'Palabras que buscar; "palabras exactas" entre comillas, -sin',
    category: 'Solo notas de esta categoría',
    tag: 'Solo notas con esta etiqueta',
  },
  found: ({ asked, total, shown, category, tag, sure, wordsAlone }) =>
    [
      wordsAlone
        ? 'Nada coincide con las comillas o los `-términos`; estos pasajes tienen solo las palabras.\n'
        : '',
      sure
        ? ''
        : 'Los apuntes no tienen una respuesta clara; estos pasajes son los que más se acercan.\n',
      `${counted(total, { one: '# pasaje', other: '# pasajes' })} para **${asked}**`,
      category === null ? '' : ` en la categoría **${category}**`,
      tag === null ? '' : ` con la etiqueta **${tag}**`,
      total > shown ? `; aquí están los ${number(shown)} mejores` : '',
    ].join(''),
  foundElsewhere: ({ asked, category, tag }) =>
    [
      `Los apuntes no dicen nada sobre **${asked}**`,
      category === null ? '' : ` en la categoría **${category}**`,
      tag === null ? '' : ` con la etiqueta **${tag}**`,
      '.',
    ].join(''),
  noSuchCategory: (name, near) => `No hay ninguna categoría **${name}**.${meant(near)}`,
  noSuchTag: (name, near) => `Ninguna nota tiene la etiqueta **${name}**.${meant(near)}`,
  showElsewhere: (count) =>
    counted(count, {
      one: 'Ver el # pasaje de todos los apuntes',
      other: 'Ver los # pasajes de todos los apuntes',
    }),
};

function meant(near: readonly string[]): string {
  const names = near.map((name) => `**${name}**`).join(', ');
  return names === '' ? '' : ` ¿Querías decir ${names}?`;
}
