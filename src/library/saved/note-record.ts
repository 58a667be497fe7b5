import { unlessDamaged } from './damaged-file-error.ts';
import type { SavedFile } from './saved-file.ts';

/** A note in bytes. */
export interface NoteBytes {
  /** Everything except the texts of its sections. */
  readonly facts: Buffer;
  readonly texts: Buffer;
}

/**
 * Where the bytes of a note are in a file: its facts among those of all notes, its texts after
 * them.
 */
export interface RecordPlace {
  readonly facts: number;
  readonly factsBytes: number;
  readonly texts: number;
  readonly textsBytes: number;
}

/** Where the bytes of a note are, and in which file. */
interface Saved {
  readonly file: SavedFile;
  readonly place: RecordPlace;
}

/**
 * The saved bytes of one note: in memory until they are written, then in the saved file, so that
 * the texts of all notes need not be in memory. If that file has been damaged meanwhile, they are
 * rebuilt.
 */
export class NoteRecord {
  readonly factsBytes: number;
  readonly textsBytes: number;
  readonly #rebuild: () => NoteBytes;
  #bytes: NoteBytes | null;
  #saved: Saved | null = null;

  private constructor(
    { factsBytes, textsBytes }: Pick<RecordPlace, 'factsBytes' | 'textsBytes'>,
    bytes: NoteBytes | null,
    rebuild: () => NoteBytes,
  ) {
    this.factsBytes = factsBytes;
    this.textsBytes = textsBytes;
    this.#bytes = bytes;
    this.#rebuild = rebuild;
  }

  /** A new record. `rebuild` returns the same bytes again, or throws a `DamagedFileError`. */
  static inMemory(bytes: NoteBytes, rebuild: () => NoteBytes): NoteRecord {
    const { facts, texts } = bytes;
    const lengths = { factsBytes: facts.length, textsBytes: texts.length };
    return new NoteRecord(lengths, bytes, rebuild);
  }

  /** A record that is already in a file. */
  static inFile(file: SavedFile, place: RecordPlace, rebuild: () => NoteBytes): NoteRecord {
    const record = new NoteRecord(place, null, rebuild);
    record.moveTo(file, place);
    return record;
  }

  /** Whether the bytes are in this file. */
  isIn(file: SavedFile): boolean {
    return this.#saved?.file === file;
  }

  /** From now on the bytes are read from this file. */
  moveTo(file: SavedFile, place: RecordPlace): void {
    this.#saved = { file, place };
    this.#bytes = null;
  }

  /** From now on no file is used. Damaged bytes are rebuilt only when they are needed. */
  moveToMemory(): void {
    this.#bytes ??= this.#savedBytes();
    this.#saved = null;
  }

  /**
   * Loads the bytes into memory and keeps them there until they are moved to a file.
   *
   * @throws {DamagedFileError} when the file is damaged and the bytes can't be rebuilt
   */
  fetch(): NoteBytes {
    this.#bytes ??= this.#savedBytes() ?? this.#rebuild();
    return this.#bytes;
  }

  /**
   * Valid until those of another note are read; those of notes next to each other in a file are
   * read together.
   *
   * @throws {DamagedFileError} like `fetch`
   */
  facts(): Buffer {
    const saved = this.#read(({ file, place }) => file.readNext(place.facts, place.factsBytes));
    return saved ?? this.fetch().facts;
  }

  /**
   * A range of the texts.
   *
   * @throws {DamagedFileError} like `fetch`
   */
  texts(start: number, end: number): Buffer {
    const saved = this.#read(({ file, place }) => file.read(place.texts + start, end - start));
    return saved ?? this.fetch().texts.subarray(start, end);
  }

  #savedBytes(): NoteBytes | null {
    return this.#read(({ file, place }) => ({
      facts: file.read(place.facts, place.factsBytes),
      texts: file.read(place.texts, place.textsBytes),
    }));
  }

  /** What is read from the file; `null` if there is none, or it is damaged. */
  #read<Read>(read: (saved: Saved) => Read): Read | null {
    const saved = this.#saved;
    return this.#bytes !== null || saved === null ? null : unlessDamaged(() => read(saved));
  }
}
