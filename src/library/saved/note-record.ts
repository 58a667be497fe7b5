import { DamagedFileError } from './damaged-file-error.ts';
import type { SavedFile } from './saved-file.ts';

/** A note in bytes. */
export interface NoteBytes {
  /** All but the texts of its sections. */
  readonly facts: Buffer;
  readonly texts: Buffer;
}

/** Where the bytes of a note stand in a file: its facts among those of all notes, its texts behind them. */
export interface RecordPlace {
  readonly facts: number;
  readonly factsBytes: number;
  readonly texts: number;
  readonly textsBytes: number;
}

/**
 * The bytes that are kept of one note: in memory until they are saved, then in the saved file, so that
 * the texts of all notes need not be in memory.
 */
export class NoteRecord {
  readonly factsBytes: number;
  readonly textsBytes: number;
  #bytes: NoteBytes | null;
  #file: SavedFile | null = null;
  #facts = 0;
  #texts = 0;

  private constructor(factsBytes: number, textsBytes: number, bytes: NoteBytes | null) {
    this.factsBytes = factsBytes;
    this.textsBytes = textsBytes;
    this.#bytes = bytes;
  }

  /** A record that was made just now. */
  static inMemory(bytes: NoteBytes): NoteRecord {
    return new NoteRecord(bytes.facts.length, bytes.texts.length, bytes);
  }

  /** A record that was saved before. */
  static inFile(file: SavedFile, place: RecordPlace): NoteRecord {
    const record = new NoteRecord(place.factsBytes, place.textsBytes, null);
    record.moveTo(file, place);
    return record;
  }

  /** Whether the bytes stand in this file. */
  isIn(file: SavedFile): boolean {
    return this.#file === file;
  }

  /** From now on the bytes are read from a file. */
  moveTo(file: SavedFile, { facts, texts }: Pick<RecordPlace, 'facts' | 'texts'>): void {
    this.#file = file;
    this.#facts = facts;
    this.#texts = texts;
    this.#bytes = null;
  }

  /** From now on no file is needed. */
  moveToMemory(): void {
    this.#bytes = {
      facts: Buffer.from(this.facts()),
      texts: this.texts(0, this.textsBytes),
    };
    this.#file = null;
  }

  /**
   * There until those of another note are read; those of notes that stand side by side in a file are read together.
   *
   * @throws {DamagedFileError} when the file was cut off since it was opened
   */
  facts(): Buffer {
    return this.#bytes === null
      ? this.#fileOfBytes().readNext(this.#facts, this.factsBytes)
      : this.#bytes.facts;
  }

  /**
   * The texts from a place among them up to another.
   *
   * @throws {DamagedFileError} when the file was cut off since it was opened
   */
  texts(start: number, end: number): Buffer {
    return this.#bytes === null
      ? this.#fileOfBytes().read(this.#texts + start, end - start)
      : this.#bytes.texts.subarray(start, end);
  }

  #fileOfBytes(): SavedFile {
    if (this.#file === null) {
      throw new DamagedFileError('A note stands nowhere.');
    }
    return this.#file;
  }
}
