import type { Table } from '../outline/blocks.ts';
import { type Claim, claimAlone, type Place } from './claim.ts';
import { EAST_ASIAN_MEANING_HEAD } from './east-asian.ts';
import { wordsOf } from './grammar/words.ts';

/** Rows of a table whose second column is headed `Definition`, `Meaning`, `Description` and the like. */
export function tableClaims(table: Table, place: Place): readonly Claim[] {
  const head = wordsOf(table.header[1] ?? '').join(' ');
  if (!place.grammar.meaningHead.test(head) && !EAST_ASIAN_MEANING_HEAD.test(head)) return [];
  return table.rows.flatMap(({ line, cells }) => {
    const [name = '', meaning = ''] = cells;
    return claimAlone({ form: 'table', line, name, meaning }, place) ?? [];
  });
}
