import { renderLine } from './markdown/inline.ts';
import type { Run } from './markdown/tree.ts';
import { cutGraphemes } from './pages/graphemes.ts';
import { splitWords } from './pages/words.ts';
import { type Found, findWords, type Stretch } from './snippet/find-words.ts';

/** How much of a text is looked at: enough for the longest section that a person writes. */
const MAX_TEXT = 200_000;

const ELLIPSIS = '…';

/**
 * A line of Discord's Markdown from a plain text: the place where most of the words stand together, each
 * of them bold, cut between words, with `…` where something is left out. Without any of the words, the
 * text's beginning. `words` are words as they stand in the text; case and accents don't matter.
 * At most `maxCharacters` long (20 at least), escapes and marks counted.
 */
export function snippet(plain: string, words: readonly string[], maxCharacters: number): string {
  const text = plain.slice(0, MAX_TEXT).replace(/\s+/g, ' ').trim();
  const found = findWords(text, words);
  const pieces = piecesOf(text, found);

  const best = densest(found, maxCharacters);
  const anchor = pieces.findIndex(({ end }) => end > (best?.start ?? 0));
  const { from, to } = grow(pieces, Math.max(anchor, 0), maxCharacters - 2 * ELLIPSIS.length);
  if (from === to) return firstGraphemes(text, maxCharacters);

  const start = pieces[from]?.start ?? 0;
  const end = pieces[to - 1]?.end ?? 0;
  const isWhole = end === text.length;
  const line = renderLine(runsOf(text, { start, end }, found));
  return `${start === 0 ? '' : ELLIPSIS}${line}${isWhole ? '' : ELLIPSIS}`;
}

interface Piece extends Stretch {
  /** Characters when written, marks included. */
  readonly length: number;
  readonly endsSentence: boolean;
}

function piecesOf(text: string, found: readonly Found[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let next = 0;
  for (const { text: piece } of splitWords(text)) {
    const end = start + piece.length;
    let marks = 0;
    while ((found[next]?.start ?? end) < end) {
      marks += 1;
      next += 1;
    }
    pieces.push({
      start,
      end,
      length: lengthOf(piece, marks),
      endsSentence: /[.!?。！？]\s*$/.test(piece),
    });
    start = end;
  }
  return pieces;
}

/** Each character may need an escape only if it is punctuation; each word found takes four marks. */
function lengthOf(piece: string, marks: number): number {
  return renderLine([{ kind: 'text', text: piece, marks: [] }]).length + 1 + marks * '****'.length;
}

/** The first of the matches between which most different words stand within a length. */
function densest(found: readonly Found[], length: number): Found | undefined {
  let best = found[0];
  let most = 0;
  let from = 0;
  const counts = new Map<number, number>();

  for (const last of found) {
    counts.set(last.word, (counts.get(last.word) ?? 0) + 1);
    for (let first = found[from]; first !== undefined && last.end - first.start > length / 2; ) {
      const left = (counts.get(first.word) ?? 1) - 1;
      if (left === 0) counts.delete(first.word);
      else counts.set(first.word, left);
      from += 1;
      first = found[from];
    }
    if (counts.size > most) {
      most = counts.size;
      best = found[from];
    }
  }
  return best;
}

/** Takes pieces around one: back to the sentence's start if that is near, then on, then further back. */
function grow(
  pieces: readonly Piece[],
  anchor: number,
  room: number,
): { from: number; to: number } {
  let from = anchor;
  let left = room;

  for (let lead = room / 3; from > 0; from -= 1) {
    const before = pieces[from - 1];
    if (before === undefined || before.endsSentence || before.length > lead) break;
    lead -= before.length;
    left -= before.length;
  }
  let to = from;
  left = room;
  for (let next = pieces[to]; next !== undefined && next.length <= left; next = pieces[to]) {
    left -= next.length;
    to += 1;
  }
  if (to <= anchor) return { from: anchor, to: anchor };
  for (
    let before = pieces[from - 1];
    to === pieces.length && before !== undefined && before.length <= left;
    before = pieces[from - 1]
  ) {
    left -= before.length;
    from -= 1;
  }
  return { from, to };
}

function runsOf(text: string, { start, end }: Stretch, found: readonly Found[]): readonly Run[] {
  const runs: Run[] = [];
  let at = start;
  const addText = (to: number, isBold: boolean) => {
    if (to > at)
      runs.push({ kind: 'text', text: text.slice(at, to), marks: isBold ? ['bold'] : [] });
    at = Math.max(at, to);
  };
  for (const match of found) {
    if (match.start < at || match.end > end) continue;
    addText(match.start, false);
    addText(match.end, true);
  }
  addText(end, false);
  return runs;
}

/** A word that has no room alone. */
function firstGraphemes(text: string, maxCharacters: number): string {
  const [first = ''] = cutGraphemes(text, Math.floor((maxCharacters - 1) / 2));
  return first === '' ? '' : `${renderLine([{ kind: 'text', text: first, marks: [] }])}${ELLIPSIS}`;
}
