import type { MarkdownIt, StateBlock } from 'markdown-it';
import { ENDS_TEXT, openingLine, pushBlocks, pushParagraph } from '../blocks.ts';
import { endOfIndented, INDENT } from './indented-lines.ts';

/**
 * Reads MkDocs tabs as text, one below the other: `=== "Linux"` as a bold line, followed by its
 * indented contents. Plain Markdown would read the contents as code, and fences in them as part of
 * the line above.
 */
export function tabs(parser: MarkdownIt): void {
  parser.block.ruler.before('code', 'tab', tab, ENDS_TEXT);
}

/** `=== "Linux"`, `===! "Linux"`, `===+ 'Linux'`. */
const HEAD = /^===[!+]?[ \t]*(?:"(?<title>.+)"|'(?<quoted>.+)')$/;

function tab(state: StateBlock, line: number, end: number, silent: boolean): boolean {
  const head = HEAD.exec(openingLine(state, line, '===') ?? '');
  if (head === null) return false;
  const { title, quoted = '' } = head.groups ?? {};
  const last = endOfIndented(state, line + 1, end);
  if (last === line + 1) return false;
  if (!silent) pushTab(state, line, last, title ?? quoted);
  return true;
}

/** Headings in a tab begin no section, because without the tab their contents would be code. */
function pushTab(state: StateBlock, line: number, end: number, title: string): void {
  state.push('tab_open', '', 1).map = [line, end];
  pushParagraph(state, `**${title}**`, line, line + 1);
  pushBlocks(state, line + 1, end, INDENT);
  state.push('tab_close', '', -1);
  state.line = end;
}
