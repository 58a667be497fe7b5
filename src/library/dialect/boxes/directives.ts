import type { MarkdownIt, StateBlock } from 'markdown-it';
import {
  ENDS_TEXT,
  isIndented,
  isLeftOf,
  openingLine,
  pushBlocks,
  pushParagraph,
  textOfLine,
} from '../blocks.ts';
import { pushFormulaBlock } from '../formulas/formula.ts';
import { pushBox } from './box.ts';
import { isBoxKind } from './box-kinds.ts';

/**
 * Reads MyST directives that are not code although they are fenced: `{note}`, `{admonition} Title`
 * and similar become callouts, `{math}` a formula, `{figure} path` an image with its caption,
 * `{table} Title` a table. Their options, such as `:class: tip` at the top, are dropped. Others,
 * such as `{code-block} go`, stay code. The boxes of an Obsidian plugin, `ad-note` with `title: …`
 * below, become callouts, too.
 */
export function directives(parser: MarkdownIt): void {
  parser.block.ruler.before('fence', 'directive', directive, ENDS_TEXT);
}

/**
 * `{note}`, `{admonition} Title`, `{prf:theorem} Title`, `ad-note`, after at least three fence
 * characters.
 */
const HEAD =
  /^(?<marks>`{3,}|~{3,})[ \t]*(?:\{(?:prf:)?(?<name>[A-Za-z]+)\}(?<title>[^`]*)|ad-(?<kind>[a-z]+)[ \t]*)$/;

const OPTION = /^:[\w-]+:(?:\s|$)/;
const OPTION_OF_PLUGIN = /^(?:title|collapse|icon|color):/;

/**
 * The most lines in a directive: searching further for the end of unclosed ones would take
 * quadratic time.
 */
const MAX_LINES = 1_000;

/** A directive that was found. */
interface Directive {
  readonly marks: string;
  readonly name: string;
  /** The text after its name; may be empty. */
  readonly title: string;
  readonly options: string;
  /** The lines of its contents: the first one, and that of the closing fence. */
  readonly content: readonly [number, number];
}

function directive(state: StateBlock, line: number, end: number, silent: boolean): boolean {
  const text = openingLine(state, line, '```') ?? openingLine(state, line, '~~~');
  if (text === null) return false;
  const { marks = '', kind, name = '', title = '' } = HEAD.exec(text)?.groups ?? {};
  const push = kind === undefined ? pushFor(name, title.trim()) : boxDirective;
  if (push === null) return false;
  const closing = closingLine(state, line, Math.min(end, line + MAX_LINES), marks);
  if (closing === null) return false;
  if (silent) return true;
  const option = kind === undefined ? OPTION : OPTION_OF_PLUGIN;
  const start = behindOptions(state, line + 1, closing, option);
  const options = state.getLines(line + 1, start, 0, false);
  const named = { name: kind ?? name, title: title.trim() };
  push(state, line, { marks, ...named, options, content: [start, closing] });
  state.line = closing + 1;
  return true;
}

type Push = (state: StateBlock, line: number, found: Directive) => void;

/** The function that adds the tokens of a directive; `null` if it stays code. */
function pushFor(name: string, title: string): Push | null {
  switch (name) {
    case 'math':
      return formulaDirective;
    case 'figure':
    case 'image':
      return title === '' ? null : figureDirective;
    case 'table':
      return tableDirective;
    default:
      return name === 'dropdown' || isBoxKind(name) ? boxDirective : null;
  }
}

function formulaDirective(
  state: StateBlock,
  line: number,
  { marks, title, content }: Directive,
): void {
  const [start, closing] = content;
  const lines = state.getLines(start, closing, state.blkIndent, false);
  const formula = { content: `${title}\n${lines}`.trim(), markup: marks };
  pushFormulaBlock(state, formula, line, closing + 1);
}

function boxDirective(state: StateBlock, line: number, found: Directive): void {
  const [contentStart, contentEnd] = found.content;
  const kind = kindOf(found.name, found.options);
  const place = { contentStart, contentEnd, end: contentEnd + 1 };
  const title = found.title || optionOf('title', found.options);
  pushBox(state, line, { kind, title, ...place });
}

/**
 * Of two images for light and dark pages the first is shown, because transparent parts are drawn on
 * white.
 */
function figureDirective(state: StateBlock, line: number, found: Directive): void {
  if (/only-dark/.test(optionOf('class', found.options))) return;
  const alt = optionOf('alt', found.options).replace(/[[\]]/g, '');
  pushParagraph(state, `![${alt}](<${found.title}>)`, line, line + 1);
  pushBlocks(state, ...found.content);
}

function tableDirective(state: StateBlock, line: number, found: Directive): void {
  if (found.title !== '') pushParagraph(state, `**${found.title}**`, line, line + 1);
  pushBlocks(state, ...found.content);
}

function closingLine(state: StateBlock, opening: number, end: number, marks: string) {
  const closes = new RegExp(`^${marks.charAt(0)}{${marks.length},}\\s*$`);
  for (let line = opening + 1; line < end; line++) {
    if (isLeftOf(state, line)) return null;
    if (!isIndented(state, line) && closes.test(textOfLine(state, line))) return line;
  }
  return null;
}

/**
 * The line after options such as `:class: tip`, or after a block of options between lines of
 * dashes.
 */
function behindOptions(state: StateBlock, first: number, end: number, option: RegExp): number {
  let line = first;
  if (first < end && textOfLine(state, first).trimEnd() === '---') {
    line++;
    while (line < end && textOfLine(state, line).trimEnd() !== '---') line++;
    return line < end ? line + 1 : first;
  }
  while (line < end && option.test(textOfLine(state, line))) line++;
  return line;
}

/** The kind of box that an admonition's class gives. */
function kindOf(name: string, options: string): string {
  if (name === 'dropdown') return 'details';
  if (name.toLowerCase() !== 'admonition') return name;
  const classes = optionOf('class', options).split(/[\s,]+/);
  return classes.find((one) => isBoxKind(one)) ?? name;
}

/** The value of an option; empty if it is missing. */
function optionOf(name: string, options: string): string {
  return new RegExp(`^\\s*:?${name}:[ \\t]*(.*)$`, 'm').exec(options)?.[1]?.trim() ?? '';
}
