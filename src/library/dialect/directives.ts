import type { MarkdownIt, StateBlock } from 'markdown-it';
import { isIndented, textOfLine } from './blocks.ts';
import { pushBox } from './box.ts';
import { isBoxKind } from './containers.ts';
import { pushFormulaBlock } from './formula.ts';

/**
 * Reads the directives of MyST that are no code, though they stand between fences: `{note}`, `{admonition} Title` and
 * their like are callouts, `{math}` is a formula. Their options, `:class: tip` at the top, are left out. Others, such as
 * `{code-block} go`, stay code.
 */
export function directives(parser: MarkdownIt): void {
  const chains = { alt: ['paragraph', 'reference', 'blockquote', 'list'] };
  parser.block.ruler.before('fence', 'directive', directive, chains);
}

/** `{note}`, `{admonition} Title`, `{prf:theorem} Title`, behind three marks or more. */
const HEAD = /^(?<marks>`{3,}|~{3,})[ \t]*\{(?:prf:)?(?<name>[A-Za-z]+)\}(?<title>[^`]*)$/;

/** The most lines of one: where many are never closed, to look further would take quadratic time. */
const MAX_LINES = 1_000;

function directive(state: StateBlock, line: number, end: number, silent: boolean): boolean {
  const text = textOfLine(state, line);
  if (!/^[`~]{3}/.test(text) || isIndented(state, line)) return false;
  const { marks = '', name = '', title = '' } = HEAD.exec(text)?.groups ?? {};
  const isFormula = name === 'math';
  if (!isFormula && name !== 'dropdown' && !isBoxKind(name)) return false;
  const closing = closingLine(state, line, Math.min(end, line + MAX_LINES), marks);
  if (closing === null) return false;
  if (silent) return true;

  const contentStart = behindOptions(state, line + 1, closing);
  if (isFormula) {
    const lines = state.getLines(contentStart, closing, state.blkIndent, false);
    const content = `${title}\n${lines}`.trim();
    pushFormulaBlock(state, { content, markup: marks }, line, closing + 1);
  } else {
    const kind = kindOf(name, state.getLines(line + 1, contentStart, 0, false));
    const place = { contentStart, contentEnd: closing, end: closing + 1, indent: 0 };
    pushBox(state, line, { kind, title: title.trim(), ...place });
  }
  return true;
}

function closingLine(state: StateBlock, opening: number, end: number, marks: string) {
  const closes = new RegExp(`^${marks.charAt(0)}{${marks.length},}\\s*$`);
  for (let line = opening + 1; line < end; line++) {
    if (!state.isEmpty(line) && (state.sCount[line] ?? 0) < state.blkIndent) return null;
    if (!isIndented(state, line) && closes.test(textOfLine(state, line))) return line;
  }
  return null;
}

/** The line behind `:class: tip` and its like, or behind such options between lines of dashes. */
function behindOptions(state: StateBlock, first: number, end: number): number {
  let line = first;
  if (first < end && textOfLine(state, first).trimEnd() === '---') {
    line++;
    while (line < end && textOfLine(state, line).trimEnd() !== '---') line++;
    return line < end ? line + 1 : first;
  }
  while (line < end && /^:[\w-]+:(?:\s|$)/.test(textOfLine(state, line))) line++;
  return line;
}

/** The class of an admonition says what kind of box it is. */
function kindOf(name: string, options: string): string {
  if (name === 'dropdown') return 'details';
  if (name.toLowerCase() !== 'admonition') return name;
  const [, classes = ''] = /^\s*:?class:\s*(.*)$/m.exec(options) ?? [];
  return classes.split(/[\s,]+/).find((one) => isBoxKind(one)) ?? name;
}
