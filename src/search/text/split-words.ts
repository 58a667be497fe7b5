import { segmentsOf } from './segments.ts';

/** A piece of a text, and whether a line may be broken after it. */
export interface TextPiece {
  readonly text: string;
  readonly isEnd: boolean;
}

/** Scripts without spaces between words. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}]/u;

/** A full stop must be followed by a space, except in scripts without spaces. */
const SENTENCE_END = /[.!?…]["'”’)\]]{0,9}\s{1,99}|[。！？]["”’」』）]{0,9}\s{0,99}/g;

const CLAUSE_END = /[,;:–—][)\]]{0,9}\s{1,99}|[，；：、]\s{0,99}/g;

const LAST_SPACE = /\s(?!\s)/g;

/** Splits a text after each sentence. Joined, the pieces are the text. */
export function splitSentences(text: string): readonly TextPiece[] {
  return splitAfter(text, SENTENCE_END);
}

/** Splits a sentence after commas and similar. Joined, the pieces are the sentence. */
export function splitClauses(text: string): readonly TextPiece[] {
  return splitAfter(text, CLAUSE_END);
}

/**
 * Looks only for the ends, which have a limited length: an expression for whole pieces, or for any
 * number of spaces, overflows the stack on several megabytes of them.
 */
function splitAfter(text: string, end: RegExp): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let start = 0;
  for (const match of text.matchAll(end)) {
    const next = match.index + match[0].length;
    pieces.push({ text: text.slice(start, next), isEnd: true });
    start = next;
  }
  return start < text.length ? [...pieces, { text: text.slice(start), isEnd: false }] : pieces;
}

/**
 * Splits a text at its spaces, which stay with the word before them, and between words in scripts
 * without spaces. Joined, the pieces are the text.
 */
export function splitWords(text: string): readonly TextPiece[] {
  return splitAfter(text, LAST_SPACE).flatMap((spaced): readonly TextPiece[] => {
    if (!UNSPACED.test(spaced.text)) return [spaced];
    const words = withPunctuation(spaced.text);
    return words.map((word, index) => ({
      text: word,
      isEnd: index < words.length - 1 || spaced.isEnd,
    }));
  });
}

/** A line must not begin with a full stop or closing bracket, or end with an opening one. */
function withPunctuation(text: string): readonly string[] {
  const words: string[] = [];
  for (const { text: segment } of segmentsOf(text)) {
    const last = words.at(-1);
    if (last === undefined || mayCut(last, segment)) {
      words.push(segment);
    } else {
      words[words.length - 1] = last + segment;
    }
  }
  return words;
}

function mayCut(before: string, after: string): boolean {
  const isUnspaced = UNSPACED.test(before.slice(-1)) || UNSPACED.test(after.slice(0, 1));
  return isUnspaced && /^[\p{L}\p{N}\p{Ps}\p{Pi}]/u.test(after) && !/[\p{Ps}\p{Pi}]$/u.test(before);
}
