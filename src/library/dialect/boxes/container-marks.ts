import type { MarkdownIt, StateBlock } from 'markdown-it';
import { ENDS_TEXT, openingLine, pushParagraph } from '../blocks.ts';

/**
 * Drops the colon lines of containers that are not boxes: `::: code-group`, `::: {.column}` and
 * `:::{tab-set}` are only layout. Boxes that contain a heading or are never closed also lose their
 * colon lines and keep their contents. The titles of `:::{tab-item} Linux` and `:::note[Limits]`
 * stay, as bold lines.
 */
export function containerMarks(parser: MarkdownIt): void {
  parser.block.ruler.after('container', 'container_mark', containerMark, ENDS_TEXT);
}

/**
 * `:::`, `::: name`, `:::{name} Title`, `:::name[Title]`, `::: {.name}`, with or without colons at
 * the end.
 */
const MARK =
  /^:{3,}[ \t]*(?:\{[^{}]*\}(?<behind>.*)|(?<name>[\w-]+)(?:\[(?<label>[^\]]*)\])?(?<title>[ \t{].*)?)?$/;

/** Names that are followed by a title; the words after other names may be a sentence. */
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

/** Without the closing colons and attributes. */
function withoutEnd(title: string): string {
  return title
    .replace(/:+$/, '')
    .replace(/\{[^{}]*\}\s*$/, '')
    .trim();
}
