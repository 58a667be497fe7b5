import { MAX_TERM_SOURCE } from './term.ts';

/** A line that was split at the mark between a term and its meaning. Both are still Markdown source. */
export interface SplitLine {
  readonly term: string;
  /** May be empty: the meaning then stands below, as nested bullets. */
  readonly meaning: string;
}

const CODE = String.raw`\x60[^\x60\n]+\x60`;
const FORMULA = String.raw`(?<![\p{L}\p{N}$\\])\$(?![\s$])[^$\n]*(?<!\s)\$(?![\p{L}\p{N}$])`;
const LINK = String.raw`\[[^\]\n]*\](?:\([^)\n]*\))?`;
const BRACKETS = String.raw`\([^()\n]*\)|（[^（）\n]*）`;
const BOLD = String.raw`\*\*[^*\n]*[^*\n:：]\*\*`;

/** What is stepped over: a mark in it separates nothing. */
const SPAN = [CODE, FORMULA, LINK, BRACKETS, BOLD].join('|');

/** Dashes count between spaces only: `on-demand` is one word. Google Docs and Pandoc write a backslash before them. */
const DASH = String.raw`[ \t]+(?:\\?-(?:\\?-)?|[–—])\s+|——`;

/**
 * Colons count before a space or the end, beside a closing mark (`**Term:** …`, `**Term**:…`), or full-width; flashcards have
 * two or three of them.
 */
const COLON = String.raw`[ \t]*(?::+(?=[*_]+(?:\s|$)|\s|$)|(?<=[*_\x60]):+|：)`;

/** Signs count behind bold only: `a = b` and `a → b` are formulas and steps. */
const SIGN = String.raw`(?<=\*\*|__)[ \t]+(?:=|→|⇒|[-=]>)[ \t]+`;

const PARTS = new RegExp(`(?:${SPAN})|(${DASH}|${SIGN})|(${COLON})`, 'gu');

/**
 * Splits `Term - meaning`, `Term: meaning`, `**Term:** meaning` and `术语：含义` at the first separator
 * of the first line; `null` without one. One pass over a bounded stretch, so long lines are cheap.
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

/** The marks that close behind the colon of `**Term:** meaning` belong to the term. */
function withClosingMarks(term: string, behind: string): SplitLine {
  const marks = /^[*_]*/.exec(behind)?.[0] ?? '';
  return { term: (term + marks).trim(), meaning: behind.slice(marks.length).trim() };
}

/** Italics, a highlight or HTML at the beginning of a term. */
const OPENING_MARK = /^(?:[*_]|==|<([a-z]+)\b[^<>]*>)/i;

/** Of a mark around term and meaning, `*Root: the top node*`, the end would be left with the meaning. */
function withoutMarkAround({ term, meaning }: SplitLine): SplitLine {
  const [opening = '', tag] = OPENING_MARK.exec(term) ?? [];
  const closing = tag === undefined ? opening : `</${tag}>`;
  const isAround =
    opening !== '' && meaning.endsWith(closing) && !term.slice(opening.length).includes(closing);
  return isAround ? { term, meaning: meaning.slice(0, -closing.length).trim() } : { term, meaning };
}
