import { cutGraphemes } from '../../search/text/graphemes.ts';
import { splitClauses, splitSentences, splitWords } from '../../search/text/split-words.ts';
import { splitAddresses } from '../markdown/address.ts';
import { plainText, type Run, type Runs } from '../markdown/tree.ts';
import { writtenSize } from '../markdown/write/inline.ts';
import { MAX_CHARACTER_SIZE, MAX_GUARDED_CHARACTER_SIZE } from '../text-size.ts';

/** A part of a run, and whether a sentence or word ends after it. */
interface Part {
  readonly run: Run;
  readonly isEnd: boolean;
}

/** How a line is cut, best first; each is tried on pieces that the one before left too long. */
const CUTS = [splitSentences, splitClauses, splitWords];

/**
 * Cuts a line into pieces: between sentences; between the clauses of a sentence longer than `preferred`, else between
 * words. A word longer than `most` is cut between graphemes. Joined, the pieces are the line.
 */
export function textPieces(runs: Runs, preferred: number, most: number): readonly Runs[] {
  let pieces: readonly Runs[] = [runs];
  for (const split of CUTS) {
    pieces = pieces.flatMap((piece) =>
      sizeOf(piece) <= preferred ? [piece] : cutBetween(piece, split, preferred),
    );
  }
  return pieces.flatMap((piece) => (sizeOf(piece) <= most ? [piece] : cutWord(piece, most)));
}

/** Sentences and clauses are joined up to this fraction of the preferred length. */
const SMALL_PART = 4;

/** Cuts into pieces of at most a quarter of the preferred length if possible, so that pages can be filled well. */
function cutBetween(runs: Runs, split: typeof splitWords, preferred: number): readonly Runs[] {
  const parts = grouped(runs.flatMap((run) => partsOf(run, split)));
  return filled(parts, split === splitWords ? preferred : preferred / SMALL_PART);
}

/** Joins neighbours while they are no longer than `length` together. */
function filled(pieces: readonly Runs[], length: number): readonly Runs[] {
  const joined: Run[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const last = joined.at(-1);
    const needed = sizeOf(piece);
    if (last === undefined || (needed > room && !isBlank(piece))) {
      joined.push([...piece]);
      room = length - needed;
    } else {
      for (const run of piece) append(last, run);
      room -= needed;
    }
  }
  return joined;
}

/** Whether only spaces are left, of which nothing would be shown. */
function isBlank(runs: Runs): boolean {
  return plainText(runs).trim() === '';
}

/** Joins texts with the same marks: a page of single words would be slow to write. */
function append(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last?.kind === 'text' && run.kind === 'text' && last.marks === run.marks) {
    runs[runs.length - 1] = { ...last, text: last.text + run.text };
  } else {
    runs.push(run);
  }
}

function grouped(parts: readonly Part[]): readonly Runs[] {
  const groups: Run[][] = [];
  let isEnded = true;
  for (const { run, isEnd } of parts) {
    if (isEnded) groups.push([]);
    groups.at(-1)?.push(run);
    isEnded = isEnd;
  }
  return groups;
}

function partsOf(run: Run, split: typeof splitWords): readonly Part[] {
  if (run.kind === 'break') return [{ run, isEnd: true }];
  if (run.kind !== 'text') return [{ run, isEnd: false }];

  return splitAddresses(run.text).flatMap((piece): readonly Part[] =>
    piece.kind === 'address'
      ? [{ run: { kind: 'address', url: piece.text, marks: run.marks }, isEnd: false }]
      : split(piece.text).map(({ text, isEnd }) => ({ run: { ...run, text }, isEnd })),
  );
}

function sizeOf(runs: Runs): number {
  return runs.reduce((sum, run) => sum + writtenSize(run), 0);
}

function cutWord(word: Runs, most: number): readonly Runs[] {
  return word.flatMap((run) => (writtenSize(run) <= most ? [[run]] : cutRun(run, most)));
}

/** The most that marks, backticks and guards take around a piece. */
const MARKS_AND_FENCE = 24;

/**
 * Cuts a run. A piece of an address would be another address, so it is shown as code. Room is left for escaped
 * punctuation, and for a zero-width space between backticks.
 */
function cutRun(run: Run, most: number): readonly Runs[] {
  if (run.kind === 'break') return [[run]];
  const kind = run.kind === 'text' && !run.text.includes('://') ? 'text' : 'code';
  const isGuarded = kind === 'text' || plainText([run]).includes('`');
  const sizeOfCharacter = isGuarded ? MAX_GUARDED_CHARACTER_SIZE : MAX_CHARACTER_SIZE;
  const length = Math.floor((most - MARKS_AND_FENCE) / sizeOfCharacter);
  return cutGraphemes(plainText([run]), length).map((text) => [{ kind, text, marks: run.marks }]);
}
