import { hash } from 'node:crypto';
import { type Steps, wholeInSlices } from '../../basics/steps.ts';
import type { KnownNotes, NotePlace } from '../known-notes.ts';
import type { Note, Section } from '../note.ts';
import type { ParsedNote } from '../parse-note.ts';
import { unlessDamaged } from './damaged-file-error.ts';
import { noteBytes, noteOfRecord } from './note-bytes.ts';
import {
  type CachedNote,
  type Entry,
  type NoteCacheFile,
  openNoteCacheFile,
  writeNoteCacheFile,
} from './note-cache-file.ts';
import { NoteRecord } from './note-record.ts';
import { rebuiltNoteBytes } from './rebuilt-note-bytes.ts';
import type { SavedFile } from './saved-file.ts';

/**
 * Opens the file of parsed notes; a missing or damaged one counts as empty. `program` identifies
 * the version of the program: notes parsed by another version are not found. `onDamage` is called
 * when something else writes to the file while it is open: from then on the notes' own files are
 * read, until it is saved again.
 */
export async function openNoteCache(
  path: string,
  program: string,
  onDamage: () => void = () => {},
): Promise<NoteCache> {
  return new NoteCache({ path, program, onDamage }, await openNoteCacheFile(path, onDamage));
}

interface CacheSettings {
  readonly path: string;
  readonly program: string;
  readonly onDamage: () => void;
}

/** Parsed notes in a file, and those that are still to be written to it. */
export class NoteCache implements KnownNotes {
  readonly #settings: CacheSettings;
  #file: SavedFile | null;
  #entries: ReadonlyMap<string, Entry>;
  /** The notes whose texts are read from the file, by key. */
  #inFile: Map<string, CachedNote> = new Map();
  /**
   * By the sections array of a note, because a note gets a new object when its images are looked
   * up.
   */
  readonly #cached = new WeakMap<readonly Section[], CachedNote>();

  constructor(settings: CacheSettings, opened: NoteCacheFile | null) {
    this.#settings = settings;
    this.#file = opened?.file ?? null;
    this.#entries = new Map(opened?.entries.map((entry) => [entry.key, entry]));
  }

  find(place: NotePlace, digest: string): ParsedNote | undefined {
    const key = this.#keyAt(place, digest);
    const cached = this.#inFile.get(key) ?? this.#entryInFile(key, place, digest);
    if (cached === undefined) return undefined;
    const parsed = unlessDamaged(() => this.#take(cached, place));
    if (parsed === null) return undefined;
    this.#inFile.set(key, cached);
    return parsed;
  }

  keep(place: NotePlace, digest: string, parsed: ParsedNote): ParsedNote {
    const key = this.#keyAt(place, digest);
    const record = NoteRecord.inMemory(noteBytes(parsed), rebuiltNoteBytes(place, digest));
    return this.#take({ key, record }, place);
  }

  /**
   * The key of a note that came from here, made of its file's content, its path and the program.
   * `undefined` for any other note.
   */
  keyOf({ sections }: Note): string | undefined {
    return this.#cached.get(sections)?.key;
  }

  /**
   * Makes the file contain exactly these notes; from then on their texts are read from it. Does
   * nothing if it already does and is intact. Returns the length of the file.
   *
   * @throws what the file system throws; the file is unchanged then, and all notes stay known
   */
  async save(notes: readonly Note[]): Promise<number> {
    const cached = notes.flatMap(({ sections }) => this.#cached.get(sections) ?? []);
    const isWhole = this.#file?.isWhole() ?? true;
    if (this.#file !== null && isWhole && this.#isSaved(cached)) {
      return this.#file.bytes;
    }
    if (!isWhole) await wholeInSlices(fetchSteps(cached));
    const { path, onDamage } = this.#settings;
    const written = await writeNoteCacheFile(path, cached, onDamage);
    this.#moveTo(written, cached);
    return written.file.bytes;
  }

  /** The texts of saved notes can no longer be read. */
  close(): void {
    this.#file?.close();
  }

  #keyAt({ id, file }: NotePlace, digest: string): string {
    return hash('sha1', JSON.stringify([this.#settings.program, id, file, digest]), 'base64url');
  }

  #entryInFile(key: string, place: NotePlace, digest: string): CachedNote | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined || this.#file === null) {
      return undefined;
    }
    return { key, record: NoteRecord.inFile(this.#file, entry, rebuiltNoteBytes(place, digest)) };
  }

  #take(cached: CachedNote, place: NotePlace): ParsedNote {
    const parsed = noteOfRecord(cached.record, place);
    this.#cached.set(parsed.note.sections, cached);
    return parsed;
  }

  #isSaved(cached: readonly CachedNote[]): boolean {
    return cached.length === this.#entries.size && cached.every(({ key }) => this.#inFile.has(key));
  }

  /** Those who answer from an older Library may still read notes that are not in the new file. */
  #moveTo({ file, entries }: NoteCacheFile, cached: readonly CachedNote[]): void {
    const before = this.#file;
    this.#entries = new Map(entries.map((entry) => [entry.key, entry]));
    for (const { key, record } of cached) {
      const place = this.#entries.get(key);
      if (place !== undefined) record.moveTo(file, place);
    }
    for (const { record } of this.#inFile.values()) {
      if (!record.isIn(file)) record.moveToMemory();
    }
    this.#file = file;
    this.#inFile = new Map(cached.map((one) => [one.key, one]));
    before?.close();
  }
}

/** Rebuilds a text that was damaged in the file, which takes as long as parsing the note. */
function* fetchSteps(cached: readonly CachedNote[]): Steps<void> {
  for (const { record } of cached) {
    record.fetch();
    yield;
  }
}
