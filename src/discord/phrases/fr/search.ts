import type { SearchPhrases } from '../contract/search.ts';
import { counted, number } from './grammar.ts';

/** `/search`. */
export const search: SearchPhrases = {
  definition: {
    command: 'Lister tous les passages des notes qui parlent de quelque chose',
    query: 'Mots à chercher ; "mots exacts" entre guillemets, -sans',
    category: 'Seulement les notes de cette catégorie',
    tag: 'Seulement les notes avec ce tag',
  },
  found: ({ asked, total, shown, category, tag, sure, wordsAlone }) =>
    [
      wordsAlone
        ? 'Rien ne correspond aux guillemets ou aux `-mots` ; ces passages contiennent seulement les mots.\n'
        : '',
      sure ? '' : 'Les notes n’ont pas de réponse claire ; voici ce qui s’en approche le plus.\n',
      `${counted(total, { one: '# passage', other: '# passages' })} pour **${asked}**`,
      category === null ? '' : ` dans la catégorie **${category}**`,
      tag === null ? '' : ` avec le tag **${tag}**`,
      total > shown ? `, dont voici les ${number(shown)} meilleurs` : '',
    ].join(''),
  foundElsewhere: ({ asked, category, tag }) =>
    [
      `Les notes ne disent rien sur **${asked}**`,
      category === null ? '' : ` dans la catégorie **${category}**`,
      tag === null ? '' : ` avec le tag **${tag}**`,
      '.',
    ].join(''),
  noSuchCategory: (name, near) => `Il n’y a pas de catégorie **${name}**.${meant(near)}`,
  noSuchTag: (name, near) => `Aucune note n’a le tag **${name}**.${meant(near)}`,
  showElsewhere: (count) =>
    counted(count, {
      one: 'Voir le passage de toutes les notes',
      other: 'Voir les # passages de toutes les notes',
    }),
};

function meant(near: readonly string[]): string {
  const names = near.map((name) => `**${name}**`).join(', ');
  return names === '' ? '' : ` Tu voulais dire ${names} ?`;
}
