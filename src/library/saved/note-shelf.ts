import { hash } from 'node:crypto';
import type { KnownNotes, NotePlace } from '../known-notes.ts';
import type { Note, Section } from '../note.ts';
import type { ParsedNote } from '../parse-note.ts';
import { DamagedFileError } from './damaged-file-error.ts';
import { NoteRecord } from './note-record.ts';
import type { SavedFile } from './saved-file.ts';
import {
  type Entry,
  openShelfFile,
  type ShelfFile,
  type Shelved,
  writeShelfFile,
} from './shelf-file.ts';
import { noteBytes, noteOfRecord } from './shelve-note.ts';

/** Understood notes in a file, and those that are yet to be written there. */
export interface NoteShelf extends KnownNotes {
  /**
   * The key of a note that came from here: of what its file held, of its place in its folder and of the program.
   * `undefined` for any other note.
   */
  keyOf(note: Note): string | undefined;
  /**
   * Makes the file hold just these notes; from then on their texts are read there. Does nothing where that
   * is so. Gives the length of the file.
   *
   * @throws what the file system throws; the file is as it was then, and all notes stay known
   */
  save(notes: readonly Note[]): Promise<number>;
  /** Texts of saved notes can't be read any more. */
  close(): void;
}

/**
 * Opens the file of understood notes; one that is missing or damaged is as good as an empty one. `program`
 * names the program that understands notes: what another one understood is not found.
 */
export async function openNoteShelf(path: string, program: string): Promise<NoteShelf> {
  return new FileShelf(path, program, await openShelfFile(path));
}

class FileShelf implements NoteShelf {
  readonly #path: string;
  readonly #program: string;
  #file: SavedFile | null;
  #entries: ReadonlyMap<string, Entry>;
  /** The notes whose texts are read from the file, by key. */
  #inFile: Map<string, Shelved> = new Map();
  /** By the sections of a note: a note that got its images since has other objects around them. */
  readonly #shelved = new WeakMap<readonly Section[], Shelved>();

  constructor(path: string, program: string, opened: ShelfFile | null) {
    this.#path = path;
    this.#program = program;
    this.#file = opened?.file ?? null;
    this.#entries = new Map(opened?.entries.map((entry) => [entry.key, entry]));
  }

  find(place: NotePlace, digest: string): ParsedNote | undefined {
    const key = this.#keyAt(place, digest);
    const shelved = this.#inFile.get(key) ?? this.#entryInFile(key);
    if (shelved === undefined) {
      return undefined;
    }
    try {
      const parsed = this.#take(shelved, place);
      this.#inFile.set(key, shelved);
      return parsed;
    } catch (error) {
      if (error instanceof DamagedFileError) return undefined;
      throw error;
    }
  }

  keep(place: NotePlace, digest: string, parsed: ParsedNote): ParsedNote {
    const key = this.#keyAt(place, digest);
    return this.#take({ key, record: NoteRecord.inMemory(noteBytes(parsed)) }, place);
  }

  keyOf({ sections }: Note): string | undefined {
    return this.#shelved.get(sections)?.key;
  }

  async save(notes: readonly Note[]): Promise<number> {
    const shelved = notes.flatMap(({ sections }) => this.#shelved.get(sections) ?? []);
    if (this.#file !== null && this.#isSaved(shelved)) {
      return this.#file.bytes;
    }
    const written = await writeShelfFile(this.#path, shelved);
    this.#moveTo(written, shelved);
    return written.file.bytes;
  }

  close(): void {
    this.#file?.close();
  }

  #keyAt({ id, file }: NotePlace, digest: string): string {
    return hash('sha1', JSON.stringify([this.#program, id, file, digest]), 'base64url');
  }

  #entryInFile(key: string): Shelved | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined || this.#file === null) {
      return undefined;
    }
    return { key, record: NoteRecord.inFile(this.#file, entry) };
  }

  #take(shelved: Shelved, place: NotePlace): ParsedNote {
    const parsed = noteOfRecord(shelved.record, place);
    this.#shelved.set(parsed.note.sections, shelved);
    return parsed;
  }

  #isSaved(shelved: readonly Shelved[]): boolean {
    return (
      shelved.length === this.#entries.size && shelved.every(({ key }) => this.#inFile.has(key))
    );
  }

  /** What is not in the new file may still be read by those who answer from an older Library. */
  #moveTo({ file, entries }: ShelfFile, shelved: readonly Shelved[]): void {
    const before = this.#file;
    for (const [number, { record }] of shelved.entries()) {
      record.moveTo(file, entries[number] ?? { facts: 0, texts: 0 });
    }
    for (const { record } of this.#inFile.values()) {
      if (!record.isIn(file)) record.moveToMemory();
    }
    this.#file = file;
    this.#entries = new Map(entries.map((entry) => [entry.key, entry]));
    this.#inFile = new Map(shelved.map((one) => [one.key, one]));
    before?.close();
  }
}
