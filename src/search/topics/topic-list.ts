import { SUGGESTION_KINDS, type Suggestion } from '../engine.ts';
import { NumberTable } from '../index/number-table.ts';
import { PieceBytes, type SavedPieces } from '../index/piece-bytes.ts';

/** What is saved of topics. */
export interface SavedTopics {
  readonly keys: SavedPieces;
  readonly texts: SavedPieces;
  /** By topic: the index of its kind in `SUGGESTION_KINDS`. */
  readonly kinds: Uint32Array;
  /** By topic: the length of its key in characters. */
  readonly lengths: Uint32Array;
}

/**
 * The topics that autocomplete offers, numbered from 0: each has a key, its normalised words joined
 * by single spaces.
 */
export class TopicList {
  readonly #keys: PieceBytes;
  readonly #texts: PieceBytes;
  readonly #kinds: NumberTable;
  readonly #lengths: NumberTable;

  constructor(saved?: SavedTopics) {
    this.#keys = new PieceBytes(saved?.keys);
    this.#texts = new PieceBytes(saved?.texts);
    this.#kinds = new NumberTable(saved?.kinds);
    this.#lengths = new NumberTable(saved?.lengths);
  }

  get count(): number {
    return this.#keys.count;
  }

  add({ kind, text }: Suggestion, key: string): void {
    this.#keys.addText(key);
    this.#texts.addText(text);
    this.#kinds.push(SUGGESTION_KINDS.indexOf(kind));
    this.#lengths.push(key.length);
  }

  at(number: number): Suggestion {
    const kind = SUGGESTION_KINDS[this.#kinds.at(number)] ?? 'term';
    return { kind, text: this.#texts.textOf(number) };
  }

  keyOf(number: number): string {
    return this.#keys.textOf(number);
  }

  /** The number of characters of a key. */
  keyLengthOf(number: number): number {
    return this.#lengths.at(number);
  }

  *keys(): Generator<string> {
    for (let number = 0; number < this.count; number += 1) yield this.keyOf(number);
  }

  saved(): SavedTopics {
    return {
      keys: this.#keys.first(this.count),
      texts: this.#texts.first(this.count),
      kinds: this.#kinds.first(this.count),
      lengths: this.#lengths.first(this.count),
    };
  }
}
