import { hash } from 'node:crypto';
import type { KnownNotes, NotePlace } from '../known-notes.ts';
import type { Note, Section } from '../note.ts';
import type { ParsedNote } from '../parse-note.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { type Codec, count, list, record, text } from './codec.ts';
import { DamagedFileError } from './damaged-file-error.ts';
import { NoteRecord, type RecordPlace } from './note-record.ts';
import { openCheckedFile, openFile, type SavedFile } from './saved-file.ts';
import { noteBytes, noteOfRecord } from './shelve-note.ts';
import { writeSavedFile } from './write-saved-file.ts';

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

/** Where one note stands in the file. */
interface Entry extends RecordPlace {
  readonly key: string;
}

const directory: Codec<readonly Entry[]> = list(
  record<Entry>({
    key: text,
    facts: count,
    factsBytes: count,
    texts: count,
    textsBytes: count,
  }),
);

/** A note that came from here. */
interface Shelved {
  readonly key: string;
  readonly record: NoteRecord;
}

/**
 * Opens the file of understood notes; one that is missing or damaged is as good as an empty one. `program`
 * names the program that understands notes: what another one understood is not found.
 */
export async function openNoteShelf(path: string, program: string): Promise<NoteShelf> {
  return new FileShelf(path, program, await openEntries(path));
}

interface OpenedEntries {
  readonly file: SavedFile | null;
  readonly entries: readonly Entry[];
}

const NO_ENTRIES: OpenedEntries = { file: null, entries: [] };

async function openEntries(path: string): Promise<OpenedEntries> {
  const opened = await openCheckedFile(path).catch(() => null);
  if (opened === null) {
    return NO_ENTRIES;
  }
  const { file, directory: bytes } = opened;
  try {
    return { file, entries: directory.read(new ByteReader(bytes)) };
  } catch (error) {
    file.close();
    if (error instanceof DamagedFileError) return NO_ENTRIES;
    throw error;
  }
}

/** The records are written so many bytes at a time: that is a hundred times fewer writes. */
const PIECE_BYTES = 1_000_000;

class FileShelf implements NoteShelf {
  readonly #path: string;
  readonly #program: string;
  #file: SavedFile | null;
  #entries: ReadonlyMap<string, Entry>;
  /** The notes whose texts are read from the file, by key. */
  #inFile: Map<string, Shelved> = new Map();
  /** By the sections of a note: a note that got its images since has other objects around them. */
  readonly #shelved = new WeakMap<readonly Section[], Shelved>();

  constructor(path: string, program: string, { file, entries }: OpenedEntries) {
    this.#path = path;
    this.#program = program;
    this.#file = file;
    this.#entries = new Map(entries.map((entry) => [entry.key, entry]));
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
    const entries = entriesOf(shelved);
    const written = new ByteWriter();
    directory.write(entries, written);
    const bytes = await writeSavedFile(this.#path, {
      pieces: piecesOf(shelved),
      directory: written.toBuffer(),
    });
    this.#moveTo(openFile(this.#path, bytes), shelved, entries);
    return bytes;
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
  #moveTo(file: SavedFile, shelved: readonly Shelved[], entries: readonly Entry[]): void {
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

/** The facts of all notes come first: a start reads them all, and hardly a text. */
function entriesOf(shelved: readonly Shelved[]): readonly Entry[] {
  let facts = 0;
  let texts = shelved.reduce((sum, { record }) => sum + record.factsBytes, 0);
  return shelved.map(({ key, record: { factsBytes, textsBytes } }) => {
    const entry = { key, facts, factsBytes, texts, textsBytes };
    facts += factsBytes;
    texts += textsBytes;
    return entry;
  });
}

function* piecesOf(shelved: readonly Shelved[]): Generator<Buffer> {
  let piece: Buffer[] = [];
  let bytes = 0;
  for (const part of partsOf(shelved)) {
    piece.push(part);
    bytes += part.length;
    if (bytes >= PIECE_BYTES) {
      yield Buffer.concat(piece);
      piece = [];
      bytes = 0;
    }
  }
  yield Buffer.concat(piece);
}

function* partsOf(shelved: readonly Shelved[]): Generator<Buffer> {
  // Each is there only until the next is read.
  for (const { record } of shelved) yield Buffer.from(record.facts());
  for (const { record } of shelved) yield record.texts(0, record.textsBytes);
}
