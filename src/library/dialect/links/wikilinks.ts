import type { MarkdownIt, StateInline } from 'markdown-it';
import { textFrom } from '../inlines.ts';

/**
 * The target of a `wikilink` or `embed` token; in its `meta`. Its `content` is the text to show.
 */
export interface WikilinkMeta extends Record<string, unknown> {
  /** Name, alias or path of a note or file; empty for this note. */
  readonly target: string;
  /** The heading after `#`, or `null`. */
  readonly anchor: string | null;
}

/** Reads `[[note]]`, `[[note#heading|shown]]` and `![[file]]`. */
export function wikilinks(parser: MarkdownIt): void {
  parser.inline.ruler.before('link', 'wikilink', wikilink);
}

/** Longer names are not looked for: a page of opening brackets would take quadratic time. */
const MAX_LENGTH = 500;

function wikilink(state: StateInline, silent: boolean): boolean {
  const isEmbed = state.src.startsWith('![[', state.pos);
  if (!isEmbed && !state.src.startsWith('[[', state.pos)) {
    return false;
  }
  const start = state.pos + (isEmbed ? 3 : 2);
  const parts = takeApart(textFrom(state, start, MAX_LENGTH));
  if (parts === null) {
    return false;
  }
  if (!silent) {
    const { inside, target, anchor, shown } = parts;
    const token = state.push(isEmbed ? 'embed' : 'wikilink', '', 0);
    token.content = shown ?? shownPlace(target, anchor);
    token.markup = inside;
    token.meta = { target, anchor } satisfies WikilinkMeta;
  }
  state.pos = start + parts.inside.length + 2;
  const isSpaceLost =
    parts.inside.endsWith(' ') && /[\p{L}\p{N}\\$]/u.test(state.src.charAt(state.pos));
  if (!silent && isSpaceLost) state.pending += ' ';
  return true;
}

/** Obsidian's block ids, `[[note#^6f3434]]`, tell readers nothing. */
function shownPlace(target: string, anchor: string | null): string {
  const isBlockId = target !== '' && anchor?.startsWith('^');
  return [target, isBlockId ? null : anchor].filter(Boolean).join(' > ');
}

/**
 * `[[ -f file ]]` in a shell and `[[1, 2]]` in a matrix are not links, and `[[text]](url)` is
 * another kind of link: a name begins or ends without a space and has a letter. A name with a space
 * at one end has a word, unlike `[[ a, b]]`. A date names a note of a journal.
 */
const INSIDE = /^([^[\]\n]+)\]\](?!\()/;
const DATE = /^\d{4}([-/])\d{2}(?:\1\d{2})?$/;

function takeApart(text: string) {
  const inside = INSIDE.exec(text)?.[1];
  if (inside === undefined || !isName(inside)) return null;
  const [place = '', ...rest] = inside.split('|');
  const [target = '', ...headings] = place.replace(/\\$/, '').split('#');
  return {
    inside,
    target: target.trim(),
    anchor: headings.length > 0 ? headings.join('#').trim() : null,
    shown: rest.length > 0 ? rest.join('|').trim() : null,
  };
}

function isName(inside: string): boolean {
  if (inside.trim() === inside) return /\p{L}/u.test(inside) || DATE.test(inside);
  const hasSpaceAtOneEnd = inside.trimStart() === inside || inside.trimEnd() === inside;
  return hasSpaceAtOneEnd && /\p{L}{2}/u.test(inside);
}
