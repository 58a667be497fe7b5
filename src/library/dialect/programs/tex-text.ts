import type { MarkdownIt, StateInline } from 'markdown-it';
import { foundHere } from '../inlines.ts';
import { pushMarkdown } from './push-markdown.ts';

/**
 * Shows what the commands of LaTeX in the text of a note contain, as Pandoc prints it:
 * `\emph{pull}` and `\textbf{pull}` as Markdown has them, `\footnote{pull}` and notes in the margin
 * in brackets.
 */
export function texText(parser: MarkdownIt): void {
  parser.inline.ruler.before('escape', 'tex_text', command);
}

const COMMAND =
  /^\\(?<name>emph|text(?:bf|it|sl|rm|sf|sc|tt|normal|subscript|superscript)|underline|footnote|marginnote|marginpar|sidenote)\{(?!#\d)(?<inside>(?:[^{}]|\{[^{}]*\})+)\}/;

/** Longer ones are text. */
const MAX_LENGTH = 1_000;

function command(state: StateInline, silent: boolean): boolean {
  const found = foundHere(state, '\\', COMMAND, MAX_LENGTH);
  if (found === null) return false;
  const { name = '', inside = '' } = found.groups ?? {};
  if (!silent) pushMarkdown(state, shownOf(name, inside.trim()));
  state.pos += found[0].length;
  return true;
}

function shownOf(name: string, inside: string): string {
  switch (name) {
    case 'emph':
    case 'textit':
    case 'textsl':
      return `*${inside}*`;
    case 'textbf':
      return `**${inside}**`;
    case 'textsubscript':
      return `<sub>${inside}</sub>`;
    case 'textsuperscript':
      return `<sup>${inside}</sup>`;
    case 'footnote':
    case 'marginnote':
    case 'marginpar':
    case 'sidenote':
      return ` (${inside})`;
    default:
      return inside;
  }
}
