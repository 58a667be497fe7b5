import { wordsOf } from '../text/words.ts';
import { sentenceNumbers } from './sentences.ts';

/** Words of the longest name that is looked for in a question. */
const LONGEST_RUN = 5;

/** A word of the question. */
export interface QuestionWord {
  /** Normalised. */
  readonly text: string;
  /** As typed, for its capitals. */
  readonly written: string;
  readonly parts: readonly string[];
  /** Its position among all words, including function words. */
  readonly position: number;
  /** The number of its sentence. */
  readonly sentence: number;
  /** Whether it is an option of a command: the `la` of `ls -la`. */
  readonly isOption: boolean;
}

/** The words of a question from one position up to another, without that one. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
}

/** Function words that people shorten with a stroke. */
const STROKES: ReadonlyMap<string, string> = new Map([
  ['w/', 'with'],
  ['w/o', 'without'],
]);

/** The words of the typed text, in order. */
export function questionWords(pieces: readonly string[]): readonly QuestionWord[] {
  const typed = pieces.map((piece) => STROKES.get(piece.toLowerCase()) ?? piece);
  const sentences = sentenceNumbers(typed);
  const words = typed.flatMap((piece, number) =>
    wordsOf(piece).map((word) => ({
      text: word.text,
      written: piece.slice(word.start, word.end),
      parts: word.parts,
      sentence: sentences[number] ?? 0,
      isOption: piece.startsWith('-') && word.start === 1,
    })),
  );
  return words.map((word, position) => ({ ...word, position }));
}

/** All runs of one to five neighbouring words. */
export function runsOf(words: readonly QuestionWord[]): readonly (readonly QuestionWord[])[] {
  return words.flatMap((_, start) =>
    Array.from({ length: Math.min(LONGEST_RUN, words.length - start) }, (_, more) =>
      words.slice(start, start + more + 1),
    ),
  );
}
