import { inSlices, wholeInSlices } from '../../steps.ts';
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

/** What notes are read with, and who follows the reading. */
export interface ReaderTools {
  /** In milliseconds since 1970. */
  readonly now: () => number;
  readonly known: KnownNotes | undefined;
  /** Is told the absolute path of each folder before it is read. */
  readonly onFolder: (path: string) => void;
  /** Is told the absolute paths of all folders when they were read. */
  readonly onFolders: (paths: ReadonlySet<string>) => void;
}

/** What was read last, and the Library of it. */
interface Reading {
  readonly read: ReadFolders;
  readonly built: BuiltLibrary;
}

/**
 * Reads the notes of some folders again and again; those that did not change stay the same objects. A reading begins
 * when the one before it has ended, so that what was read later takes the place of what was read before.
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
   * The Library of what is there now; `null` where that says what it said before (unless all is distrusted), or when
   * the reader is closed.
   *
   * @throws {NotesFolderError} when one of the folders can't be read; the last Library stays
   */
  again(changed: ChangedFiles): Promise<Library | null> {
    return this.#inOrder(() =>
      this.#last === null ? this.#readFirst() : this.#readAgain(this.#last, changed),
    );
  }

  /** Makes ready what a Library can do without at first: who needs it earlier, waits for it. */
  async finishInSlices(): Promise<void> {
    if (this.#last === null) return;
    await inSlices(this.#last.built.sectionTable.fillSteps(), () => !this.#isClosed);
  }

  /** Gives up what is being built, and waits for what is being read. */
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
      // Their files may have been written since.
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

/** Files that say what they said are the same objects. */
function saysTheSame(last: ReadFolders, next: ReadFolders): boolean {
  const rest = ({ problems, synonyms }: ReadFolders) => JSON.stringify([problems, synonyms]);
  return (
    last.files.size === next.files.size &&
    Array.from(next.files).every(([path, { read }]) => last.files.get(path)?.read === read) &&
    rest(last) === rest(next)
  );
}
