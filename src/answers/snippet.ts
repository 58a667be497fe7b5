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

/**
 * The stretch of a plain text that has the most different words of `words`, on one line; its beginning
 * when it has none. `…` stands where something was cut.
 *
 * @param maxLength in characters, without the `…`.
 */
export function snippet(
  plain: string,
  words: readonly string[],
  maxLength: number,
): readonly SnippetPart[] {
  const text = plain.slice(0, MAX_SCANNED).replace(/\s+/g, ' ').trim();
  const matches = matchedWords(text, words);
  const first = bestStart(matches, maxLength);
  const start = first <= LEAD_IN ? 0 : wordStart(text, first - LEAD_IN);
  const end = wordEnd(text, start + maxLength);
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

/** The next start of a word from `offset` on; texts without spaces are cut where it falls. */
function wordStart(text: string, offset: number): number {
  const space = text.indexOf(' ', offset);
  return space === -1 || space > offset + LEAD_IN ? wholeCharacter(text, offset) : space + 1;
}

function wordEnd(text: string, offset: number): number {
  if (offset >= text.length) {
    return text.length;
  }
  const space = text.lastIndexOf(' ', offset);
  return space < offset - LEAD_IN ? wholeCharacter(text, offset) : space;
}

/** Steps back from the middle of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset - 1 : offset;
}
