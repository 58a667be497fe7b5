import type { Block, Blocks } from '../tree.ts';
import { tableAsCode } from './table-code.ts';
import { tableAsList } from './table-list.ts';

/** Shows a table as an aligned code block where that fits on a phone, else as lists. */
export function layOutTable(table: Extract<Block, { kind: 'table' }>): Blocks {
  const code = tableAsCode(table);
  return code === null ? tableAsList(table) : [code];
}
