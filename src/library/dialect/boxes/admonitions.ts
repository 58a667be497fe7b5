import type { MarkdownIt, StateBlock } from 'markdown-it';
import { ENDS_TEXT, openingLine } from '../blocks.ts';
import { pushBox } from './box.ts';
import { endOfIndented, INDENT } from './indented-lines.ts';

/**
 * Reads MkDocs admonitions, with their indented contents, as callouts: `!!! tip "Title"`, and the
 * collapsible `??? note` and `???+ note`. Plain Markdown would read the contents as code.
 */
export function admonitions(parser: MarkdownIt): void {
  parser.block.ruler.before('code', 'admonition', admonition, ENDS_TEXT);
}

/** `!!! note`, `!!!note`, `!!! warning inline "Title"`, `??? "Title"`. */
const HEAD =
  /^(?:!!!|\?\?\?\+?)(?:[ \t]*(?<kind>[\p{L}\p{N}_-]+)(?:[ \t]+[\w-]+)*)?(?:[ \t]+"(?<title>.*)")?$/u;

/** For a box with a title and no kind; no callout has its icon. */
const NO_KIND = 'details';

function admonition(state: StateBlock, line: number, end: number, silent: boolean): boolean {
  const head = openingLine(state, line, '!!!') ?? openingLine(state, line, '???') ?? '';
  const { kind, title } = HEAD.exec(head)?.groups ?? {};
  if (kind === undefined && title === undefined) return false;
  const last = endOfIndented(state, line + 1, end);
  if (last === line + 1) return false;
  if (silent) return true;
  const box = { kind: kind ?? NO_KIND, title: title ?? '', contentEnd: last, end: last };
  pushBox(state, line, { ...box, indent: INDENT });
  return true;
}
