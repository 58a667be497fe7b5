import type { MarkdownIt, StateInline } from 'markdown-it';
import { foundHere } from './inlines.ts';

/**
 * Shows the author and time of a quote, as HackMD writes them, as just the name and the time:
 * `> [name=Ada] [time=Mon, May 1, 2023] [color=#907bf7]`.
 */
export function signedQuotes(parser: MarkdownIt): void {
  parser.inline.ruler.before('link', 'signed_quote', sign);
}

const SIGN = /^\[(?<key>name|time|color)=(?<value>[^[\]\n]{1,100})\]/;
/** Only on a line without other text: elsewhere `[name=value]` may be a command's parameter. */
const SIGNS_ONLY = /^(?:\[(?:name|time|color)=[^[\]\n]{1,100}\][ \t]*)+$/;
const MAX_LENGTH = 400;

function sign(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  const { 0: written, groups } = foundHere(state, '[', SIGN, MAX_LENGTH) ?? {};
  if (written === undefined || !SIGNS_ONLY.test(lineAround(src, pos))) return false;
  const { key, value = '' } = groups ?? {};
  if (!silent && key === 'color') state.push('comment', '', 0).content = written;
  else if (!silent) state.pending += key === 'name' ? `— ${value}` : value;
  state.pos += written.length;
  return true;
}

function lineAround(text: string, at: number): string {
  const first = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return text.slice(first, Math.min(end === -1 ? text.length : end, first + MAX_LENGTH));
}
