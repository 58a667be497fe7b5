import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { createTurns, type InTurn } from '../../basics/steps.ts';
import { type FolderImages, folderImages, imageKey } from '../images/read-images.ts';
import { type KnownNotes, NOTHING_KNOWN } from '../known-notes.ts';
import { createMarkdownParser } from '../markdown.ts';
import type { Note } from '../note.ts';
import { compare } from '../place-order.ts';
import type { Problem } from '../problems/problem.ts';
import type { SynonymGroup } from '../synonyms.ts';
import { versionOfFile } from './file-content.ts';
import { mapBounded } from './map-bounded.ts';
import { type NotesFolder, noteId } from './notes-folders.ts';
import { type NoteReader, type ReadNote, readFileSteps, withImages } from './read-note.ts';
import { readSynonyms } from './read-synonyms.ts';
import { walkFolder } from './walk-folder.ts';

/** All files of all folders, as of the last reading. */
export interface ReadFolders {
  /** Sorted by folder, then file. */
  readonly notes: readonly Note[];
  /** About files and folders that did not become notes. */
  readonly problems: readonly Problem[];
  readonly synonyms: readonly SynonymGroup[];
  /** By absolute path. */
  readonly files: ReadonlyMap<string, ReadFile>;
}

interface ReadFile {
  /** Changes when the file is written. */
  readonly version: string;
  /** The digest of its content; `null` where it could not be read. */
  readonly digest: string | null;
  /** The images of the folder that its image links may refer to, one per line. */
  readonly images: string;
  readonly read: ReadNote;
}

/** The result of the last reading, so that only what changed is read again. */
export interface LastTime {
  readonly files: ReadonlyMap<string, ReadFile>;
  readonly changed: ChangedFiles;
}

/**
 * Absolute paths of notes and images that are known to have changed; `'all'` to read every file
 * again.
 */
export type ChangedFiles = ReadonlySet<string> | 'all';

/** Options for {@link readFolders}. */
export interface ReadOptions {
  readonly last?: LastTime | undefined;
  readonly known?: KnownNotes | undefined;
  /** Called with the absolute path of each folder before it is read. */
  readonly onFolder?: ((path: string) => void) | undefined;
}

const FILES_AT_A_TIME = 32;
const NOTHING: LastTime = { files: new Map(), changed: new Set() };

/**
 * Reads all notes of the folders. Those that did not change since the last reading stay the same
 * objects, even if their files were rewritten.
 *
 * @throws NotesFolderError when one of the folders itself can't be read.
 */
export async function readFolders(
  folders: readonly NotesFolder[],
  { last = NOTHING, known = NOTHING_KNOWN, onFolder }: ReadOptions = {},
): Promise<ReadFolders> {
  const reader = { parser: createMarkdownParser(), known: knownFrom(last, known) };
  const inTurn = createTurns();
  const files = new Map<string, ReadFile>();
  const problems: Problem[] = [];
  const synonyms: SynonymGroup[] = [];
  for (const folder of folders.toSorted((one, other) => compare(one.path, other.path))) {
    const contents = await walkFolder(folder.path, onFolder);
    const named = await readSynonyms(folder.path);
    problems.push(...contents.problems, ...named.problems);
    synonyms.push(...named.synonyms);
    const images = folderImages(contents.root, contents.images);
    const context = { folder, images, reader, inTurn };
    const read = await mapBounded(
      contents.notes.toSorted(compare),
      FILES_AT_A_TIME,
      async (file) => [join(folder.path, file), await readAgain(file, context, last)] as const,
    );
    for (const [path, file] of read) files.set(path, file);
  }
  return { ...notesAndProblems(files, problems), synonyms, files };
}

interface Context {
  readonly folder: NotesFolder;
  readonly images: FolderImages;
  readonly reader: NoteReader;
  /** Parses one note at a time, with pauses. */
  readonly inTurn: InTurn;
}

/** The file as it was last time if it is unchanged, or else as it is now. */
async function readAgain(file: string, context: Context, last: LastTime): Promise<ReadFile> {
  const { folder, images, reader, inTurn } = context;
  const path = join(folder.path, file);
  const known = last.files.get(path);
  const isSame =
    known !== undefined &&
    !isOutdated(path, known, last, images) &&
    known.version === (await versionOfFile(path));
  if (isSame) {
    return known;
  }
  const place = { id: noteId(folder, file), folder: folder.path, file, images };
  const { version, digest, file: parsed } = await inTurn(readFileSteps(path, place, reader));
  const read = await withImages(place, parsed);
  const now: ReadFile = { version, digest, images: imagesOf(read, images), read };
  return known !== undefined && saysTheSame(known, now) ? { ...now, read: known.read } : now;
}

/** Adds the notes of the last reading to those that need not be parsed again. */
function knownFrom({ files }: LastTime, known: KnownNotes): KnownNotes {
  return {
    find(place, digest) {
      const last = files.get(join(place.folder, place.file));
      const isKnown = last?.digest === digest && last.read.kind === 'note';
      return isKnown ? last.read.parsed : known.find(place, digest);
    },
    keep: (place, digest, parsed) => known.keep(place, digest, parsed),
  };
}

/** Whether a file that was read again has the same text, images and problems as before. */
function saysTheSame(was: ReadFile, is: ReadFile): boolean {
  const beside = ({ read }: ReadFile) =>
    read.kind === 'note' ? [read.note.images, read.note.problems] : read;
  return was.digest === is.digest && isDeepStrictEqual(beside(was), beside(is));
}

/** Whether a file is known to have changed, or one of its images was added, removed or changed. */
function isOutdated(
  path: string,
  known: ReadFile,
  { changed }: LastTime,
  images: FolderImages,
): boolean {
  if (changed === 'all' || changed.has(path)) return true;
  const shown = keysOf(known.read);
  return (
    known.images !== imagesOf(known.read, images) ||
    (shown.size > 0 && [...changed].some((other) => shown.has(imageKey(other))))
  );
}

function imagesOf(read: ReadNote, { byKey }: FolderImages): string {
  return [...keysOf(read)].flatMap((key) => byKey.get(key) ?? []).join('\n');
}

function keysOf(read: ReadNote): ReadonlySet<string> {
  return read.kind === 'note' ? read.imageKeys : new Set();
}

function notesAndProblems(files: ReadonlyMap<string, ReadFile>, ofFolders: readonly Problem[]) {
  const notes: Note[] = [];
  const problems: Problem[] = [...ofFolders];
  for (const { read } of files.values()) {
    if (read.kind === 'note') {
      notes.push(read.note);
    } else if (read.kind === 'problem') {
      problems.push(read.problem);
    }
  }
  return { notes, problems };
}
