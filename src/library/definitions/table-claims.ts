import type { Table } from '../outline/blocks.ts';
import { aloneIn, type Claim, type Place } from './claim.ts';
import { EAST_ASIAN_MEANING_HEAD } from './east-asian.ts';
import { wordsOf } from './grammar/words.ts';
import { nameIn } from './term.ts';

/** Rows of a table whose second column is headed `Definition`, `Meaning`, `Description` and the like. */
export function tableClaims(table: Table, { section, grammar }: Place): readonly Claim[] {
  const head = wordsOf(table.header[1] ?? '').join(' ');
  if (!grammar.meaningHead.test(head) && !EAST_ASIAN_MEANING_HEAD.test(head)) return [];
  return table.rows.flatMap(({ line, cells }) => {
    const [name = '', meaning = ''] = cells;
    const term = nameIn(name, grammar);
    if (term === null || meaning === '') return [];
    return [
      { form: 'table', line, term, ownMeaning: meaning, meaning, surroundings: aloneIn(section) },
    ];
  });
}
