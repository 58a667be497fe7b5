import type { MarkdownIt, StateInline } from 'markdown-it';
import { foundHere, pushText } from './inlines.ts';

/** Reads Obsidian's `==highlights==` as `mark_open`, what is inside, `mark_close`. */
export function highlights(parser: MarkdownIt): void {
  parser.inline.ruler.before('emphasis', 'mark', mark);
}

/** Not `a==b` in a program: the marks must be at the edges of words. */
const MARKED = /^==(?![\s=])([^\n=]{0,500}[^\s=])==(?![A-Za-z0-9=])/;

/** Longer than the longest match, including its marks and the next character. */
const MAX_LENGTH = 510;

function mark(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  const inside = foundHere(state, '==', MARKED, MAX_LENGTH)?.[1];
  if (inside === undefined || /[A-Za-z0-9=!<>]/.test(src.charAt(pos - 1))) return false;
  const start = pos + 2;
  const end = start + inside.length;
  if (!silent) {
    state.push('mark_open', 'mark', 1).markup = '==';
    pushText(state, start, end);
    state.push('mark_close', 'mark', -1).markup = '==';
  }
  state.pos = end + 2;
  return true;
}
