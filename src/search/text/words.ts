import { asciiCodes, forEachAsciiRun, type TakeRun } from './ascii-runs.ts';
import { normalizeWord } from './normalize.ts';
import { segmentsOf } from './segments.ts';

/** A word of a text and its position. */
export interface Word {
  /** In the form used for comparison: see `normalizeWord`. */
  readonly text: string;
  /** Offset of its first character in the text. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
  /** Its parts, if there are several: `t2.micro` -> `t2`, `micro`; empty for most words. */
  readonly parts: readonly string[];
}

/**
 * A run of letters and digits, with characters that may be inside a name: `t2.micro`, `AWS_REGION`,
 * `don't`, `R&D`; before it the dashes of an option (`--dry-run`), after it the signs of `C++` and
 * `C#`.
 */
const RUN =
  /(?<![\p{L}\p{N}-])--\p{L}[\p{L}\p{N}\p{M}]*(?:-[\p{L}\p{N}\p{M}]+)*|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[._'’&][\p{L}\p{N}\p{M}]+)*(?:\+\+|#(?![\p{L}\p{N}]))?/gu;

/** Words that need no normalisation except lower case, which most names are. */
const SIMPLE = /^[A-Za-z0-9 ]*$/;

/** Scripts without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const NONE: readonly string[] = [];
const JOINTS = /[._&-]+/;

/**
 * Splits a text at certain word boundaries; the words of a run are the same wherever it is, and no
 * run continues on the next line. Linear in the length of the text.
 */
export function forEachRun(text: string, take: TakeRun): void {
  const codes = asciiCodes(text);
  if (codes === null) forEachOtherRun(text, take);
  else forEachAsciiRun(codes, codes.length, take);
}

/** The same for texts that are not all ASCII. */
export function forEachOtherRun(text: string, take: TakeRun): void {
  for (let start = 0; start < text.length; ) {
    const piece = pieceAt(text, start);
    for (const { 0: found, index } of piece.matchAll(RUN)) {
      take(start + index, start + index + found.length);
    }
    start += piece.length;
  }
}

/** On a run of several megabytes, the expression would overflow the stack. */
const MAX_PIECE = 100_000;

/** The text that is searched at once: a longer text only up to a space. */
function pieceAt(text: string, start: number): string {
  const piece = text.slice(start, start + MAX_PIECE);
  return piece.length < MAX_PIECE ? piece : piece.slice(0, piece.lastIndexOf(' ') + 1) || piece;
}

/** The words of a text, in order. Linear in the length of the text. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  forEachRun(text, (start, end) => {
    const written = text.slice(start, end);
    if (UNSPACED.test(written)) {
      for (const word of segments(written, start)) words.push(word);
    } else {
      words.push(spacedWord(written, start));
    }
  });
  return words;
}

/** The normalised words of a text, in order. */
export function normalizedWords(text: string): readonly string[] {
  if (SIMPLE.test(text)) {
    return text
      .toLowerCase()
      .split(' ')
      .filter((word) => word !== '');
  }
  const words: string[] = [];
  forEachRun(text, (start, end) => {
    const written = text.slice(start, end);
    if (UNSPACED.test(written)) for (const word of segments(written, start)) words.push(word.text);
    else words.push(normalizeWord(written));
  });
  return words;
}

function spacedWord(written: string, start: number): Word {
  const text = normalizeWord(written);
  return { text, start, end: start + written.length, parts: partsOf(text) };
}

/** `e.g` and `1.5` stay whole: a part must be more than a letter or a number. */
function partsOf(text: string): readonly string[] {
  if (!JOINTS.test(text)) {
    return NONE;
  }
  const parts = text.split(JOINTS).filter((part) => part !== '');
  return parts.length > 1 || text.startsWith('--')
    ? parts.filter((part) => part.length > 1 && !/^\d+$/.test(part))
    : [];
}

function segments(written: string, offset: number): Word[] {
  return Array.from(segmentsOf(written))
    .filter(({ isWord }) => isWord)
    .map(({ text, start }) => ({
      text: normalizeWord(text),
      start: offset + start,
      end: offset + start + text.length,
      parts: [],
    }));
}
