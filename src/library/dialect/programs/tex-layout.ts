import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import { ENDS_TEXT, openingLine } from '../blocks.ts';
import { foundHere } from '../inlines.ts';

/**
 * Drops LaTeX commands for page layout and indexes, which people write into Markdown for Pandoc and
 * bookdown: `\index{queue}`, `\label{queues}`, `\vspace{4mm}`, `\newpage`, `\pause`. Pandoc also
 * drops them from web pages.
 */
export function texLayout(parser: MarkdownIt): void {
  parser.block.ruler.before('table', 'tex_layout', layoutLine, ENDS_TEXT);
  parser.inline.ruler.before('escape', 'tex_layout', layoutInText);
}

const ARGUMENT = String.raw`\{(?:[^{}\n]|\{[^{}\n]*\})*\}`;
const WITH_ARGUMENT = String.raw`(?:indexc?|label|[vh]space\*?)${ARGUMENT}`;
const ALONE =
  '(?:(?:new|clear)page|pagebreak|newline|(?:big|med|small)skip|[vh]fill|noindent|centering|FloatBarrier|pause)(?![A-Za-z{])';
const COMMAND = String.raw`\\(?:${WITH_ARGUMENT}|${ALONE})`;
const LINE = new RegExp(`^(?:${COMMAND}\\s*)+$`);
const IN_TEXT = new RegExp(`^${COMMAND}`);

/** Longer lines and commands are text. */
const MAX_LENGTH = 300;

function layoutLine(state: StateBlock, line: number, _end: number, silent: boolean): boolean {
  const text = openingLine(state, line, '\\');
  if (text === null || text.length > MAX_LENGTH || !LINE.test(text)) return false;
  if (!silent) state.line = line + 1;
  return true;
}

function layoutInText(state: StateInline, silent: boolean): boolean {
  const [written] = foundHere(state, '\\', IN_TEXT, MAX_LENGTH) ?? [];
  if (written === undefined) return false;
  if (!silent) {
    if (written === '\\newline') state.push('hardbreak', 'br', 0);
    else state.push('comment', '', 0).content = written;
  }
  state.pos += written.length;
  return true;
}
