import type { MarkdownIt, StateBlock } from 'markdown-it';
import { ENDS_TEXT, openingLine, pushParagraph } from '../blocks.ts';

/**
 * Leaves out the lines of colons around what is no box: `::: code-group`, `::: {.column}` and `:::{tab-set}` only arrange
 * what stands in them, and boxes with a heading in them, or that are never closed, are shown as what stands in them. Of
 * `:::{tab-item} Linux` and `:::note[Limits]` the title stays, as a bold line.
 */
export function containerMarks(parser: MarkdownIt): void {
  parser.block.ruler.after('container', 'container_mark', containerMark, ENDS_TEXT);
}

/** `:::`, `::: name`, `:::{name} Title`, `:::name[Title]`, `::: {.name}`, with colons at the end or without. */
const MARK =
  /^:{3,}[ \t]*(?:\{[^{}]*\}(?<behind>.*)|(?<name>[\w-]+)(?:\[(?<label>[^\]]*)\])?(?<title>[ \t{].*)?)?$/;

/** Behind these names stands a title; behind another one stands what may be a sentence. */
const TITLED =
  /^(?:tab|tab-item|code-group-item|card|note|info|tip|warning|danger|caution|details)$/i;

/** Longer lines are text. */
const MAX_LENGTH = 500;

function containerMark(state: StateBlock, line: number, _end: number, silent: boolean): boolean {
  const text = openingLine(state, line, ':::');
  if (text === null || text.length > MAX_LENGTH) return false;
  const { groups } = MARK.exec(text) ?? {};
  if (groups === undefined) return false;
  if (silent) return true;
  const title = titleOf(groups);
  if (title === '') state.line = line + 1;
  else pushParagraph(state, title, line, line + 1);
  return true;
}

function titleOf({ behind, name, label = '', title }: Partial<Record<string, string>>): string {
  const own = withoutEnd(behind ?? title ?? '') || label.trim();
  if (own === '') return '';
  const isTitle = name === undefined || label !== '' || TITLED.test(name);
  return isTitle ? `**${own}**` : `${name} ${own}`;
}

/** Without colons and what says how it looks. */
function withoutEnd(title: string): string {
  return title
    .replace(/:+$/, '')
    .replace(/\{[^{}]*\}\s*$/, '')
    .trim();
}
