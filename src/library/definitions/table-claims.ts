import type { Section } from '../note.ts';
import type { Table } from '../outline/blocks.ts';
import { aloneIn, type Claim } from './claim.ts';
import { isNameShaped, readTerm } from './term.ts';
import { wordsOf } from './words.ts';

/** Heads of a column that says what the first column means. */
const MEANING_HEADS =
  /^(?:definitions?|meanings?|descriptions?|explanations?|stands for|what it (?:is|does|means)|purpose|full (?:form|name)|定义|定義|含义|含義|意思|意味|说明|說明|説明|描述|解释|解釋)$/;

/** Rows of a table whose second column is headed `Definition`, `Meaning`, `Description` and the like. */
export function tableClaims(table: Table, section: Section): readonly Claim[] {
  const head = wordsOf(table.header[1] ?? '').join(' ');
  if (!MEANING_HEADS.test(head)) return [];
  return table.rows.flatMap(({ line, cells }) => {
    const [name = '', meaning = ''] = cells;
    const term = readTerm(name);
    if (term === null || !isNameShaped(term) || meaning === '') return [];
    return [
      { form: 'table', line, term, ownMeaning: meaning, meaning, surroundings: aloneIn(section) },
    ];
  });
}
