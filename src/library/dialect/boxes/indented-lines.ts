import type { StateBlock } from 'markdown-it';
import { indentOf } from '../blocks.ts';

/** The indentation, in columns, of the contents of MkDocs admonitions and tabs. */
export const INDENT = 4;

/** The line after the last one, starting from `first`, that is indented this far. */
export function endOfIndented(state: StateBlock, first: number, end: number): number {
  let last = first;
  for (let line = first; line < end; line++) {
    if (state.isEmpty(line)) continue;
    if (indentOf(state, line) < INDENT) break;
    last = line + 1;
  }
  return last;
}
