import { inSlices, wholeInSlices } from '../../basics/steps.ts';
import {
  type BuiltLibrary,
  changedLibrarySteps,
  type LibraryFacts,
  librarySteps,
} from '../build-library.ts';
import type { NotesFolder } from '../files/notes-folders.ts';
import {
  type ChangedFiles,
  type LastTime,
  type ReadFolders,
  readFolders,
} from '../files/read-folders.ts';
import type { KnownNotes } from '../known-notes.ts';
import type { Library } from '../library.ts';

/** What a reader needs. */
export interface ReaderTools {
  /** In milliseconds since 1970. */
  readonly now: () => number;
  readonly known: KnownNotes | undefined;
  /** Called with the absolute path of each folder before it is read. */
  readonly onFolder: (path: string) => void;
  /** Called with the absolute paths of all folders after they were read. */
  readonly onFolders: (paths: ReadonlySet<string>) => void;
}

/** The last reading, and the Library that was built from it. */
interface Reading {
  readonly read: ReadFolders;
  readonly built: BuiltLibrary;
}

/**
 * Reads the notes of some folders repeatedly; notes that did not change stay the same objects.
 * Readings run one after another, so that a later one always replaces an earlier one.
 */
export class LibraryReader {
  readonly #folders: readonly NotesFolder[];
  readonly #tools: ReaderTools;
  #last: Reading | null = null;
  #ended: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  constructor(folders: readonly NotesFolder[], tools: ReaderTools) {
    this.#folders = folders;
    this.#tools = tools;
  }

  /** @throws {NotesFolderError} when one of the folders can't be read */
  first(): Promise<Library> {
    return this.#inOrder(() => this.#readFirst());
  }

  /**
   * Reads what changed, and returns the new Library; `null` when nothing changed (unless `changed`
   * is `'all'`), or when the reader is closed.
   *
   * @throws {NotesFolderError} when one of the folders can't be read; the last Library stays
   */
  again(changed: ChangedFiles): Promise<Library | null> {
    return this.#inOrder(() =>
      this.#last === null ? this.#readFirst() : this.#readAgain(this.#last, changed),
    );
  }

  /**
   * Builds what a Library can do without at first. A call that needs it earlier builds it at once.
   */
  async finishInSlices(): Promise<void> {
    if (this.#last === null) return;
    await inSlices(this.#last.built.sectionTable.fillSteps(), () => !this.#isClosed);
  }

  /** Aborts the current build, and waits for the current reading. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#ended;
  }

  #inOrder<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#ended.then(work);
    this.#ended = result.catch(() => {});
    return result;
  }

  async #readFirst(): Promise<Library> {
    const read = await this.#read();
    const built = await wholeInSlices(librarySteps(read.notes, this.#factsOf(read)));
    this.#last = { read, built };
    return built.library;
  }

  async #readAgain(last: Reading, changed: ChangedFiles): Promise<Library | null> {
    const read = await this.#read({ files: last.read.files, changed });
    if (changed !== 'all' && saysTheSame(last.read, read)) {
      // Their files may have been written to since.
      this.#last = { ...last, read };
      return null;
    }
    const steps = changedLibrarySteps(last.built, read.notes, this.#factsOf(read));
    const built = await inSlices(steps, () => !this.#isClosed);
    if (built === null) return null;
    this.#last = { read, built };
    return built.library;
  }

  async #read(last?: LastTime): Promise<ReadFolders> {
    const { known, onFolder, onFolders } = this.#tools;
    const seen = new Set<string>();
    const see = (path: string) => {
      seen.add(path);
      onFolder(path);
    };
    const read = await readFolders(this.#folders, { last, known, onFolder: see });
    onFolders(seen);
    return read;
  }

  #factsOf({ problems, synonyms }: ReadFolders): LibraryFacts {
    return { problems, synonyms, loadedAtMs: this.#tools.now() };
  }
}

/** Compares the files by identity, because unchanged ones stay the same objects. */
function saysTheSame(last: ReadFolders, next: ReadFolders): boolean {
  const rest = ({ problems, synonyms }: ReadFolders) => JSON.stringify([problems, synonyms]);
  return (
    last.files.size === next.files.size &&
    Array.from(next.files).every(([path, { read }]) => last.files.get(path)?.read === read) &&
    rest(last) === rest(next)
  );
}
