import type { MarkdownIt, StateBlock } from 'markdown-it';
import { attributeIn } from '../attribute-in.ts';
import { ENDS_TEXT, HEADING, isIndented, openingLine, textOfLine } from '../blocks.ts';
import { pushBox } from './box.ts';
import { BOX_KINDS } from './box-kinds.ts';

/**
 * Reads the boxes of Docusaurus, VuePress and similar as callouts: `:::tip`, `::: warning Title`
 * and `:::note[Title]`, up to a line with as many colons. A box that is never closed, or that
 * contains a heading, is not read as one.
 */
export function containers(parser: MarkdownIt): void {
  parser.block.ruler.before('table', 'container', container, ENDS_TEXT);
}

const IN_BRACES = String.raw`\{(?:(?:#[\w-]+[ \t]+)?\.callout-)?(?<named>${BOX_KINDS})\b(?<attributes>[^{}]*)\}`;
const TITLE = String.raw`(?:\[(?<label>[^\]]*)\])?(?:[ \t]+(?<title>.*?))?`;
/**
 * `:::tip`, `::: tip Title {open}`, `:::tip[Title]{.wide}`, `:::{tip} Title`,
 * `::: {.callout-tip title="Title"}`.
 */
const HEAD = new RegExp(
  String.raw`^:{3,}[ \t]*(?:${IN_BRACES}|(?:callout-)?(?<plain>${BOX_KINDS}))${TITLE}(?:[ \t]*\{[^{}]*\})?$`,
  'i',
);

/** Longer lines are not box headers: searching them for a title takes time. */
const MAX_HEAD_LENGTH = 500;

/**
 * The most lines in a box: searching further for the end of unclosed ones would take quadratic
 * time.
 */
const MAX_LINES = 1_000;
const MAX_NESTED = 20;

function container(state: StateBlock, line: number, end: number, silent: boolean): boolean {
  const head = openingLine(state, line, ':::');
  if (head === null || head.length > MAX_HEAD_LENGTH) return false;
  const { plain, named, ...said } = HEAD.exec(head)?.groups ?? {};
  const kind = plain ?? named;
  if (kind === undefined) return false;
  const heading = CALLOUT.test(head) ? headingBelow(state, line, end) : null;
  const last = closingLine(state, line, end, heading?.line ?? null);
  if (last === null || last === line + 1) return false;
  if (silent) return true;
  const title = titleOf(said) || (heading?.text ?? '');
  const contentStart = behindOptions(state, (heading?.line ?? line) + 1, last);
  pushBox(state, line, { kind, title, contentStart, contentEnd: last, end: last + 1 });
  return true;
}

/** A Quarto callout may have its title as a heading on the line after the opening one. */
const CALLOUT = /callout-/i;

function headingBelow(state: StateBlock, opening: number, end: number) {
  const line = state.skipEmptyLines(opening + 1);
  const [, text = ''] = /^#{1,6}[ \t]+(.*)$/.exec(line < end ? textOfLine(state, line) : '') ?? [];
  return text === '' ? null : { line, text: text.replace(/[ \t]*\{[^{}]*\}\s*$/, '') };
}

/** MyST writes `:class: dropdown` at the top of a box. */
const OPTION = /^:(?:class|name|label|icon|open|color|animate):/;

function behindOptions(state: StateBlock, first: number, end: number): number {
  let line = first;
  while (line < end && OPTION.test(textOfLine(state, line))) line++;
  return line;
}

function titleOf({ title, label, attributes = '' }: Partial<Record<string, string>>): string {
  return title ?? label ?? attributeIn(attributes, 'title');
}

/**
 * The line that closes a box; `null` if it is not closed, or contains a heading other than its
 * title.
 */
function closingLine(
  state: StateBlock,
  opening: number,
  end: number,
  heading: number | null,
): number | null {
  const open: number[] = [];
  for (const { line, text } of linesOutsideCode(
    state,
    opening,
    Math.min(end, opening + MAX_LINES),
  )) {
    if (HEADING.test(text) && line !== heading) return null;
    nest(open, text);
    if (open.length === 0) return line;
    if (open.length > MAX_NESTED) return null;
  }
  return null;
}

/** The lines up to the first that is indented less, without code and empty lines. */
function* linesOutsideCode(state: StateBlock, first: number, end: number) {
  const margin = Math.min(state.sCount[first] ?? 0, state.blkIndent);
  let fence: RegExp | null = null;
  for (let line = first; line < end; line++) {
    if (state.isEmpty(line)) continue;
    if ((state.sCount[line] ?? 0) < margin) return;
    if (isIndented(state, line)) continue;
    const text = textOfLine(state, line);
    const isCode = fence !== null;
    fence = fenceBehind(text, fence);
    if (!isCode && fence === null) yield { line, text };
  }
}

/** The pattern that closes the code block that is open after a line; `null` if none is. */
function fenceBehind(text: string, before: RegExp | null): RegExp | null {
  if (before !== null) return before.test(text) ? null : before;
  const fence = /^(?:`{3,}(?!.*`)|~{3,})/.exec(text)?.[0];
  return fence === undefined ? null : new RegExp(`^${fence.charAt(0)}{${fence.length},}\\s*$`);
}

/**
 * Opens or closes boxes for a line. A closing line closes the innermost box with as many colons, or
 * else the outermost.
 */
function nest(open: number[], text: string): void {
  const { colons = '', rest = '' } = /^(?<colons>:{3,})(?<rest>.*)$/.exec(text)?.groups ?? {};
  if (colons === '' || rest.trimEnd().endsWith(':::')) return;
  if (rest.trim() !== '') {
    open.push(colons.length);
    return;
  }
  const same = open.lastIndexOf(colons.length);
  const closed = same === -1 ? open.findIndex((length) => length < colons.length) : same;
  if (closed !== -1) open.length = closed;
}
