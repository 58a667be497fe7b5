import { cutGraphemes } from '../search/text/graphemes.ts';
import { splitWords } from '../search/text/split-words.ts';
import type { Word } from '../search/text/words.ts';
import { matchedWords } from './matched-words.ts';

/** A piece of a text, with or without a word that was looked for. */
export interface SnippetPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Beyond this a text is not looked through: the first matches are good enough. */
const MAX_SCANNED = 20_000;

/** What stands before the first match, so that it can be read. In characters. */
const LEAD_IN = 40;

/** Stands between lines: items of a list, rows of a table, paragraphs that do not end as sentences. */
const LINE_MARK = '·';

/** The end of a line that neither ends as a sentence nor goes on in the next, as code does. */
const LINE_END = /(?<![\s.!?…:;,。！？：；，、([{\\|&=–—-]["”’»」]?)[^\S\n]*\n\s*(?=[^\s}\])])/gu;

/**
 * The stretch of a plain text that has the most different words of `words`, on one line; its beginning
 * when it has none. `…` stands where something was cut, ` · ` between lines that run on without a sign.
 *
 * @param maxLength in characters, without the `…`.
 */
export function snippet(
  plain: string,
  words: readonly string[],
  maxLength: number,
): readonly SnippetPart[] {
  const text = onOneLine(plain.slice(0, MAX_SCANNED).trim());
  const matches = matchedWords(text, words);
  const first = bestStart(matches, maxLength);
  const { start, end } = wholeWords(text, first, maxLength);
  const parts: SnippetPart[] = [];
  let at = start;
  for (const match of matches.filter((word) => word.start >= start && word.end <= end)) {
    parts.push({ text: text.slice(at, match.start), isMatch: false });
    parts.push({ text: text.slice(match.start, match.end), isMatch: true });
    at = match.end;
  }
  parts.push({ text: text.slice(at, end), isMatch: false });
  return [
    { text: start > 0 ? '…' : '', isMatch: false },
    ...parts,
    { text: end < text.length ? '…' : '', isMatch: false },
  ].filter((part) => part.text !== '');
}

function onOneLine(plain: string): string {
  return plain.replace(LINE_END, ` ${LINE_MARK} `).replace(/\s+/g, ' ');
}

/** Where the window with the most different words starts: at its first match. 0 without matches. */
function bestStart(matches: readonly Word[], maxLength: number): number {
  let best = { start: 0, words: 0 };
  matches.forEach(({ start }, index) => {
    const within = matches
      .slice(index, index + maxLength)
      .filter((match) => match.end <= start + maxLength - LEAD_IN);
    const words = new Set(within.map(({ text }) => text)).size;
    best = words > best.words ? { start, words } : best;
  });
  return best.start;
}

/**
 * The whole words around a match, from a little before it on. A link is a word, and so is each word of a
 * language that is written without spaces. What alone is longer than wanted is cut between graphemes.
 */
function wholeWords(text: string, match: number, maxLength: number) {
  const from = Math.max(0, match - LEAD_IN);
  const ends = wordEnds(text, Math.max(0, from - LEAD_IN), from + maxLength + LEAD_IN);
  const start = from === 0 ? 0 : (ends.find((end) => end >= from && end <= match) ?? match);
  const isLast = text.length - start <= maxLength;
  const end = isLast
    ? text.length
    : ends.findLast((each) => each > match && each <= start + maxLength);
  if (end !== undefined) {
    return withoutMarks(text, start, end);
  }
  return { start, end: start + (cutGraphemes(text.slice(start), maxLength)[0] ?? '').length };
}

/** A stretch without spaces and marks at its ends that stand between what was cut and what is shown. */
function withoutMarks(text: string, start: number, end: number) {
  const [behindMark = ''] = /^(?:[·–—-]?\s)*/.exec(text.slice(start, end)) ?? [];
  const first = start + behindMark.length;
  return { start: first, end: first + text.slice(first, end).replace(/[\s·]+$/, '').length };
}

/** Where words end, spaces behind them included, from one offset to another. */
function wordEnds(text: string, from: number, to: number): readonly number[] {
  let end = from;
  return splitWords(text.slice(from, to)).flatMap((word) => {
    end += word.text.length;
    return word.isEnd ? [end] : [];
  });
}
