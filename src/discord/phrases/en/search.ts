import type { SearchPhrases } from '../contract/search.ts';
import { counted, number } from './grammar.ts';

/** `/search`. */
export const search: SearchPhrases = {
  definition: {
    command: 'List all places in the notes that mention something',
    query: 'Words to look for; "exact words" in quotes, -without',
    category: 'Only notes of this category',
    tag: 'Only notes with this tag',
  },
  found: ({ asked, total, shown, category, tag, sure, wordsAlone }) =>
    [
      wordsAlone
        ? 'Nothing matches the quotes or `-words`; these places have the words alone.\n'
        : '',
      sure ? '' : 'The notes have no clear answer; these places come closest.\n',
      `${counted(total, { one: '# place', other: '# places' })} for **${asked}**`,
      category === null ? '' : ` in category **${category}**`,
      tag === null ? '' : ` tagged **${tag}**`,
      total > shown ? `, the best ${number(shown)} of them here` : '',
    ].join(''),
  foundElsewhere: ({ asked, category, tag }) =>
    [
      `The notes have nothing about **${asked}**`,
      category === null ? '' : ` in category **${category}**`,
      tag === null ? '' : ` tagged **${tag}**`,
      '.',
    ].join(''),
  noSuchCategory: (name, near) => `There is no category **${name}**.${meant(near)}`,
  noSuchTag: (name, near) => `No note is tagged **${name}**.${meant(near)}`,
  showElsewhere: (count) =>
    counted(count, {
      one: 'Show the # place in all notes',
      other: 'Show the # places in all notes',
    }),
};

function meant(near: readonly string[]): string {
  const names = near.map((name) => `**${name}**`).join(', ');
  return names === '' ? '' : ` Did you mean ${names}?`;
}
