import { DamagedFileError } from './damaged-file-error.ts';
import type { SavedFile } from './saved-file.ts';

/**
 * The bytes that are kept of one note: in memory until they are saved, then in the saved file, so that
 * the texts of all notes need not be in memory.
 */
export class NoteRecord {
  readonly length: number;
  #bytes: Buffer | null;
  #file: SavedFile | null = null;
  #start = 0;

  private constructor(length: number, bytes: Buffer | null) {
    this.length = length;
    this.#bytes = bytes;
  }

  /** A record that was made just now. */
  static inMemory(bytes: Buffer): NoteRecord {
    return new NoteRecord(bytes.length, bytes);
  }

  /** A record that was saved before. */
  static inFile(file: SavedFile, start: number, length: number): NoteRecord {
    const record = new NoteRecord(length, null);
    record.moveTo(file, start);
    return record;
  }

  /** Whether the bytes stand in this file. */
  isIn(file: SavedFile): boolean {
    return this.#file === file;
  }

  /** From now on the bytes are read from a file. */
  moveTo(file: SavedFile, start: number): void {
    this.#file = file;
    this.#start = start;
    this.#bytes = null;
  }

  /** From now on no file is needed. */
  moveToMemory(): void {
    this.#bytes = this.read(0, this.length);
    this.#file = null;
  }

  /**
   * The bytes from a place up to another.
   *
   * @throws {DamagedFileError} when the file was cut off since it was opened
   */
  read(start: number, end: number): Buffer {
    return this.#bytes === null
      ? this.#fileOfBytes().read(this.#start + start, end - start)
      : this.#bytes.subarray(start, end);
  }

  /** The first so many bytes; to read those of one record after the other in the file is quick. */
  readFirst(length: number): Buffer {
    return this.#bytes === null
      ? this.#fileOfBytes().readNext(this.#start, length)
      : this.#bytes.subarray(0, length);
  }

  #fileOfBytes(): SavedFile {
    if (this.#file === null) {
      throw new DamagedFileError('A note stands nowhere.');
    }
    return this.#file;
  }
}
