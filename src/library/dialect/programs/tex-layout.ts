import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import { ENDS_TEXT, openingLine } from '../blocks.ts';
import { foundHere } from '../inlines.ts';

/**
 * Leaves out the commands of LaTeX that only say how a printed page or a slide looks, or what an
 * index lists, as people write them into Markdown for Pandoc and bookdown: `\index{queue}`,
 * `\label{queues}`, `\vspace{4mm}`, `\newpage`, `\pause`, `\footnotesize`. Pandoc, too, leaves them
 * out of web pages.
 */
export function texLayout(parser: MarkdownIt): void {
  parser.block.ruler.before('table', 'tex_layout', layoutLine, ENDS_TEXT);
  parser.inline.ruler.before('escape', 'tex_layout', layoutInText);
}

const ARGUMENT = String.raw`\{(?:[^{}\n]|\{[^{}\n]*\})*\}`;
const WITH_ARGUMENT = String.raw`(?:indexc?|label|[vh]space\*?|(?:this)?pagestyle)${ARGUMENT}`;
const SIZE = 'tiny|(?:script|footnote|normal)size|small|[lL]arge|LARGE|[hH]uge';
const LIST = 'tableofcontents|listof(?:figures|tables)';
const SPACE =
  '(?:new|clear)page|pagebreak|newline|(?:big|med|small)skip|[vh]fill|noindent|centering|FloatBarrier|pause|hrule';
const ALONE = `(?:${SPACE}|${SIZE}|${LIST})(?![A-Za-z{])`;
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
