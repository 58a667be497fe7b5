import { termOf } from '../text/term.ts';
import { wordsOf } from '../text/words.ts';

/** Stands between the lines of a text, as the number of a term that no text has. */
export const LINE_BREAK = 0;

/**
 * The terms of a library, numbered from 1 in the order of their first appearance. A word of the notes
 * stands for its term wherever one is shown.
 */
export class Vocabulary {
  readonly #idsByTerm = new Map<string, number>();
  readonly #idsByWord = new Map<string, number>();
  readonly #firstWords: string[] = [''];

  /** How many numbers are in use, the line break's included. */
  get size(): number {
    return this.#firstWords.length;
  }

  /** The number of a normalised word's term, numbering it when it is new. */
  add(word: string): number {
    const known = this.#idsByWord.get(word);
    if (known !== undefined) {
      return known;
    }
    const term = termOf(word);
    const id = this.#idsByTerm.get(term) ?? this.#firstWords.push(word) - 1;
    this.#idsByTerm.set(term, id);
    this.#idsByWord.set(word, id);
    return id;
  }

  /** The number of a normalised word's term; `undefined` when the notes don't have it in any form. */
  termOfWord(word: string): number | undefined {
    return this.#idsByWord.get(word) ?? this.#idsByTerm.get(termOf(word));
  }

  /** The first word of the notes that has the term. */
  wordOfTerm(id: number): string {
    return this.#firstWords[id] ?? '';
  }

  /** Each normalised word of the notes with the number of its term. */
  words(): ReadonlyMap<string, number> {
    return this.#idsByWord;
  }
}

/** The numbers of a text's terms, line by line; a compound (`t2.micro`) is followed by its parts. */
export function termIds(text: string, vocabulary: Vocabulary): number[] {
  const ids: number[] = [];
  for (const line of text.split('\n')) {
    if (ids.length > 0 && ids.at(-1) !== LINE_BREAK) {
      ids.push(LINE_BREAK);
    }
    for (const word of wordsOf(line)) {
      ids.push(vocabulary.add(word.text));
      for (const part of word.parts) {
        ids.push(vocabulary.add(part));
      }
    }
  }
  return ids;
}
