import { termOf } from '../text/term.ts';
import { runsOf, wordsOf } from '../text/words.ts';
import { at } from './at.ts';
import type { NumberList } from './number-list.ts';

/** Stands between the lines of a text, as the number of a term that no text has. */
export const LINE_BREAK = 0;

/** What a vocabulary knows, in the order in which it learnt it. */
export interface SavedVocabulary {
  readonly words: readonly string[];
  /** By word: the number of its term. */
  readonly ids: Uint32Array;
  /** From the first term on; empty where a term is just its first word. */
  readonly terms: readonly string[];
}

/**
 * The terms of a library, numbered from 1 in the order of their first appearance. A word of the notes
 * stands for its term wherever one is shown.
 */
export class Vocabulary {
  readonly #idsByTerm = new Map<string, number>();
  readonly #idsByWord = new Map<string, number>();
  readonly #firstWords: string[] = [''];

  /** A vocabulary with all that another one was saved with. */
  static restored({ words, ids, terms }: SavedVocabulary): Vocabulary {
    const vocabulary = new Vocabulary();
    for (const [place, word] of words.entries()) {
      const id = at(ids, place);
      vocabulary.#idsByWord.set(word, id);
      if (id === vocabulary.size) {
        vocabulary.#firstWords.push(word);
        vocabulary.#idsByTerm.set(terms[id - 1] || word, id);
      }
    }
    return vocabulary;
  }

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

  /** All that must be kept of it. */
  saved(): SavedVocabulary {
    const terms = Array.from(this.#idsByTerm.keys(), (term, number) =>
      term === this.#firstWords[number + 1] ? '' : term,
    );
    const ids = Uint32Array.from(this.#idsByWord.values());
    return { words: Array.from(this.#idsByWord.keys()), ids, terms };
  }

  /** Each normalised word of the notes with the number of its term. */
  words(): ReadonlyMap<string, number> {
    return this.#idsByWord;
  }
}

/** Numbers the terms of texts; what was seen once is not taken apart again. */
export class TermReader {
  readonly #vocabulary: Vocabulary;
  readonly #idsByRun = new Map<string, readonly number[]>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Adds the numbers of a text's terms, line by line; a compound (`t2.micro`) is followed by its parts. */
  read(text: string, ids: NumberList): void {
    const start = ids.length;
    for (const line of text.split('\n')) {
      if (ids.length > start && ids.last !== LINE_BREAK) {
        ids.push(LINE_BREAK);
      }
      for (const run of runsOf(line)) {
        for (const id of this.#idsOfRun(run)) {
          ids.push(id);
        }
      }
    }
  }

  #idsOfRun(run: string): readonly number[] {
    const known = this.#idsByRun.get(run);
    if (known !== undefined) {
      return known;
    }
    const words = wordsOf(run).flatMap(({ text, parts }) => [text, ...parts]);
    const ids = words.map((word) => this.#vocabulary.add(word));
    this.#idsByRun.set(run, ids);
    return ids;
  }
}
