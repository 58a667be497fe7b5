import { MAX_TERM_SOURCE } from './term.ts';

/** A line split at the separator between a term and its meaning. Both are still Markdown. */
export interface SplitLine {
  readonly term: string;
  /** May be empty if the meaning is in nested bullets. */
  readonly meaning: string;
}

const CODE = String.raw`\x60[^\x60\n]+\x60`;
const FORMULA = String.raw`(?<![\p{L}\p{N}$\\])\$(?![\s$])[^$\n]*(?<!\s)\$(?![\p{L}\p{N}$])`;
const LINK = String.raw`\[[^\]\n]*\](?:\([^)\n]*\))?`;
const BRACKETS = String.raw`\([^()\n]*\)|（[^（）\n]*）`;
const BOLD = String.raw`\*\*[^*\n]*[^*\n:：]\*\*`;

/** Spans that are skipped: a separator inside them doesn't count. */
const SPAN = [CODE, FORMULA, LINK, BRACKETS, BOLD].join('|');

/**
 * Dashes count only between spaces: `on-demand` is one word. Google Docs and Pandoc put a backslash
 * before them.
 */
const DASH = String.raw`[ \t]+(?:\\?-(?:\\?-)?|[–—])\s+|——`;

/**
 * Colons count before a space, at the end, next to a closing mark (`**Term:** …`, `**Term**:…`), or
 * when full-width; flashcards have two or three of them.
 */
const COLON = String.raw`[ \t]*(?::+(?=[*_]+(?:\s|$)|\s|$)|(?<=[*_\x60]):+|：)`;

/** Signs count only after bold text: `a = b` and `a → b` are formulas and steps. */
const SIGN = String.raw`(?<=\*\*|__)[ \t]+(?:=|→|⇒|[-=]>)[ \t]+`;

const PARTS = new RegExp(`(?:${SPAN})|(${DASH}|${SIGN})|(${COLON})`, 'gu');

/**
 * Splits `Term - meaning`, `Term: meaning`, `**Term:** meaning` and `术语：含义` at the first separator
 * of the first line; `null` without one. One pass over a bounded length, so long lines are cheap.
 */
export function splitTerm(source: string): SplitLine | null {
  const stretch = source.slice(0, MAX_TERM_SOURCE);
  if (!/[:：–—=→⇒]| \\?-/.test(stretch)) return null;
  const firstBreak = stretch.indexOf('\n');
  for (const { 0: part, 1: dash, 2: colon, index } of stretch.matchAll(PARTS)) {
    if (firstBreak !== -1 && index > firstBreak) return null;
    const term = source.slice(0, index);
    const meaning = source.slice(index + part.length);
    if (dash !== undefined) {
      return withoutMarkAround({ term: term.trim(), meaning: meaning.trim() });
    }
    if (colon !== undefined) return withoutMarkAround(withClosingMarks(term, meaning));
  }
  return null;
}

/** Moves the marks that close after the colon in `**Term:** meaning` to the term. */
function withClosingMarks(term: string, behind: string): SplitLine {
  const marks = /^[*_]*/.exec(behind)?.[0] ?? '';
  return { term: (term + marks).trim(), meaning: behind.slice(marks.length).trim() };
}

/** Italics, a highlight or HTML at the start of a term. */
const OPENING_MARK = /^(?:[*_]|==|<([a-z]+)\b[^<>]*>)/i;

/**
 * Removes a mark around both, as in `*Root: the top node*`; otherwise its end would stay in the
 * meaning.
 */
function withoutMarkAround({ term, meaning }: SplitLine): SplitLine {
  const [opening = '', tag] = OPENING_MARK.exec(term) ?? [];
  const closing = tag === undefined ? opening : `</${tag}>`;
  const isAround =
    opening !== '' && meaning.endsWith(closing) && !term.slice(opening.length).includes(closing);
  return isAround ? { term, meaning: meaning.slice(0, -closing.length).trim() } : { term, meaning };
}
