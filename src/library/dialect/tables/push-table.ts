import type { StateBlock } from 'markdown-it';

/** A table row, with its cells as Markdown. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Adds the tokens of a table and moves past it. Without a header, all rows are in its body. */
export function pushTable(
  state: StateBlock,
  { header, rows }: { readonly header: TableRow | null; readonly rows: readonly TableRow[] },
  line: number,
  end: number,
): void {
  state.line = end;
  state.push('table_open', 'table', 1).map = [line, end];
  if (header !== null) pushRows(state, 'thead', 'th', [header]);
  if (rows.length > 0) pushRows(state, 'tbody', 'td', rows);
  state.push('table_close', 'table', -1);
}

function pushRows(
  state: StateBlock,
  part: 'thead' | 'tbody',
  cell: 'th' | 'td',
  rows: readonly TableRow[],
): void {
  state.push(`${part}_open`, part, 1);
  for (const { line, cells } of rows) {
    state.push('tr_open', 'tr', 1).map = [line, line + 1];
    for (const content of cells) {
      state.push(`${cell}_open`, cell, 1);
      const inline = state.push('inline', '', 0);
      inline.content = content;
      inline.children = [];
      state.push(`${cell}_close`, cell, -1);
    }
    state.push('tr_close', 'tr', -1);
  }
  state.push(`${part}_close`, part, -1);
}

/**
 * The text of a cell that spans several lines. Line breaks stay where a list or a paragraph begins.
 */
export function cellText(lines: readonly string[]): string {
  let text = '';
  let isApart = false;
  for (const line of lines.map((each) => each.trim())) {
    const begins = isApart || /^(?:[-*+]|\d{1,3}[.)])\s/.test(line);
    if (line !== '') text += text === '' ? line : `${begins ? '<br>' : ' '}${line}`;
    isApart = line === '';
  }
  return text;
}
