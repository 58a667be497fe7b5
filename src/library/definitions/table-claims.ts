import type { Table } from '../outline/blocks.ts';
import { type Claim, claimAlone, type Place } from './claim.ts';
import { dictionaryClaims, isDictionary } from './dictionary-claims.ts';
import { EAST_ASIAN_MEANING_HEAD } from './east-asian.ts';
import { wordsOf } from './grammar/words.ts';

/**
 * The rows of a table whose second column is headed `Definition`, `Meaning`, `Description` or
 * similar, or of a vocabulary list.
 */
export function tableClaims(table: Table, place: Place): readonly Claim[] {
  const isMeaningHead = (head: string) =>
    place.grammar.meaningHead.test(head) || EAST_ASIAN_MEANING_HEAD.test(head);
  if (isDictionary(table, isMeaningHead)) return dictionaryClaims(table, place);
  if (!isMeaningHead(wordsOf(table.header[1] ?? '').join(' '))) return [];
  return table.rows.flatMap(({ line, cells }) => {
    const [name = '', meaning = ''] = cells;
    return claimAlone({ form: 'table', line, name, meaning }, place) ?? [];
  });
}
