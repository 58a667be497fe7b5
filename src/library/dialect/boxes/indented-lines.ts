import type { StateBlock } from 'markdown-it';

/** Columns that what stands in the boxes and tabs of MkDocs is indented by. */
export const INDENT = 4;

/** The line behind the last one, from one on, that is indented so. */
export function endOfIndented(state: StateBlock, first: number, end: number): number {
  let last = first;
  for (let line = first; line < end; line++) {
    if (state.isEmpty(line)) continue;
    if ((state.sCount[line] ?? 0) - state.blkIndent < INDENT) break;
    last = line + 1;
  }
  return last;
}
