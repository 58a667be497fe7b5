import type { SearchPhrases } from '../contract/search.ts';
import { counted, number } from './grammar.ts';

/** `/search`. */
export const search: SearchPhrases = {
  definition: {
    command: 'Elenca tutti i passaggi degli appunti che parlano di qualcosa',
    query: 'Parole da cercare; "parole esatte" tra virgolette, -senza',
    category: 'Solo note di questa categoria',
    tag: 'Solo note con questo tag',
  },
  found: ({ asked, total, shown, category, tag, sure, wordsAlone }) =>
    [
      wordsAlone
        ? 'Niente corrisponde alle virgolette o alle `-parole`; questi passaggi contengono solo le parole.\n'
        : '',
      sure
        ? ''
        : 'Gli appunti non hanno una risposta chiara; questi passaggi ci vanno più vicino.\n',
      `${counted(total, { one: '# passaggio', other: '# passaggi' })} per **${asked}**`,
      category === null ? '' : ` nella categoria **${category}**`,
      tag === null ? '' : ` con il tag **${tag}**`,
      total > shown ? `; ecco i migliori ${number(shown)}` : '',
    ].join(''),
  foundElsewhere: ({ asked, category, tag }) =>
    [
      `Gli appunti non dicono nulla su **${asked}**`,
      category === null ? '' : ` nella categoria **${category}**`,
      tag === null ? '' : ` con il tag **${tag}**`,
      '.',
    ].join(''),
  noSuchCategory: (name, near) => `Non c’è nessuna categoria **${name}**.${meant(near)}`,
  noSuchTag: (name, near) => `Nessuna nota ha il tag **${name}**.${meant(near)}`,
  showElsewhere: (count) =>
    counted(count, {
      one: 'Mostra il # passaggio in tutti gli appunti',
      other: 'Mostra i # passaggi in tutti gli appunti',
    }),
};

function meant(near: readonly string[]): string {
  const names = near.map((name) => `**${name}**`).join(', ');
  return names === '' ? '' : ` Intendevi ${names}?`;
}
