import { splitAddresses } from '../markdown/address.ts';
import { renderLine } from '../markdown/inline.ts';
import { plainText, type Run, type Runs } from '../markdown/tree.ts';
import { cutGraphemes } from './graphemes.ts';
import { splitWords } from './words.ts';

/** Runs between which a line must not be cut, with what they take when written. */
interface Word {
  readonly runs: Runs;
  readonly length: number;
  readonly endsSentence: boolean;
}

/**
 * Cuts a line into pieces: between sentences, and between words where a sentence is longer than
 * `preferred`. A word longer than `most` is cut between graphemes. Joined, the pieces are the line.
 */
export function textPieces(runs: Runs, preferred: number, most: number): readonly Runs[] {
  const pieces: Run[][] = [];
  let length = 0;
  let isEnded = true;

  for (const word of wordsOf(runs, most)) {
    const piece = pieces.at(-1);
    if (piece === undefined || isEnded || length + word.length > preferred) {
      pieces.push([...word.runs]);
      length = word.length;
    } else {
      piece.push(...word.runs);
      length += word.length;
    }
    isEnded = word.endsSentence;
  }
  return pieces;
}

function wordsOf(runs: Runs, most: number): readonly Word[] {
  const words: Word[] = [];
  let open: Run[] = [];

  const endWord = () => {
    if (open.length > 0) words.push(...toWords(open, most));
    open = [];
  };
  for (const run of runs) {
    for (const { part, endsWord } of partsOf(run)) {
      open.push(part);
      if (endsWord) endWord();
    }
  }
  endWord();
  return words;
}

interface Part {
  readonly part: Run;
  /** Whether a line may be cut behind it. */
  readonly endsWord: boolean;
}

function partsOf(run: Run): readonly Part[] {
  if (run.kind === 'break') return [{ part: run, endsWord: true }];
  if (run.kind !== 'text') return [{ part: run, endsWord: false }];

  return splitAddresses(run.text).flatMap((piece): readonly Part[] =>
    piece.kind === 'address'
      ? [{ part: { kind: 'address', url: piece.text, marks: run.marks }, endsWord: false }]
      : splitWords(piece.text).map(({ text, endsWord }) => ({ part: { ...run, text }, endsWord })),
  );
}

function toWords(runs: Runs, most: number): readonly Word[] {
  const word = toWord(runs);
  if (word.length <= most) return [word];
  return runs
    .flatMap((run) => (toWord([run]).length <= most ? [run] : cutRun(run, most)))
    .map((run) => toWord([run]));
}

function toWord(runs: Runs): Word {
  const text = plainText(runs);
  return {
    runs,
    length: renderLine(runs).length + (text.length - text.trimEnd().length) + 1,
    endsSentence: /[.!?。！？…]["'”’」』)\]）]*\s*$/.test(text) && /[\s。！？」』）]$/.test(text),
  };
}

/** A piece of an address would be another address: it is shown as code. Each character may be escaped. */
function cutRun(run: Run, most: number): readonly Run[] {
  if (run.kind === 'break') return [run];
  const kind = run.kind === 'text' && !run.text.includes('://') ? 'text' : 'code';
  return cutGraphemes(plainText([run]), Math.max(1, Math.floor((most - 8) / 2))).map((text) => ({
    kind,
    text,
    marks: run.marks,
  }));
}
