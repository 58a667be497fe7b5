import type { SearchPhrases } from '../contract/search.ts';
import { counted, number } from './grammar.ts';

/** `/search`. */
export const search: SearchPhrases = {
  definition: {
    command: 'Alle Stellen der Notizen auflisten, die von etwas handeln',
    query: 'Gesuchte Wörter; "genaue Wörter" in Anführungszeichen, -ohne',
    category: 'Nur Notizen dieser Kategorie',
    tag: 'Nur Notizen mit diesem Tag',
  },
  found: ({ asked, total, shown, category, tag, sure, wordsAlone }) =>
    [
      wordsAlone
        ? 'Mit den Anführungszeichen oder `-Wörtern` passt nichts; an diesen Stellen stehen die Wörter allein.\n'
        : '',
      sure ? '' : 'Die Notizen haben keine klare Antwort; diese Stellen kommen ihr am nächsten.\n',
      `${counted(total, { one: '# Stelle', other: '# Stellen' })} zu **${asked}**`,
      category === null ? '' : ` in der Kategorie **${category}**`,
      tag === null ? '' : ` mit dem Tag **${tag}**`,
      total > shown ? `, hier die besten ${number(shown)}` : '',
    ].join(''),
  foundElsewhere: ({ asked, category, tag }) =>
    [
      `Die Notizen haben nichts über **${asked}**`,
      category === null ? '' : ` in der Kategorie **${category}**`,
      tag === null ? '' : ` mit dem Tag **${tag}**`,
      '.',
    ].join(''),
  noSuchCategory: (name, near) => `Es gibt keine Kategorie **${name}**.${meant(near)}`,
  noSuchTag: (name, near) => `Keine Notiz hat das Tag **${name}**.${meant(near)}`,
  showElsewhere: (count) =>
    counted(count, {
      one: '# Stelle in allen Notizen zeigen',
      other: '# Stellen in allen Notizen zeigen',
    }),
};

function meant(near: readonly string[]): string {
  const names = near.map((name) => `**${name}**`).join(', ');
  return names === '' ? '' : ` Meinst du ${names}?`;
}
