import type { BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { mapBounded } from './bounded.ts';
import { createMarkdownParser, type MarkdownParser } from './markdown.ts';
import type { Note } from './note.ts';
import { type NotesFolder, noteId } from './notes-folders.ts';
import type { Problem } from './problem.ts';
import { imageName, type ReadNote, readNote } from './read-note.ts';
import { type FolderContents, walkFolder } from './walk-folder.ts';

/** All files of all folders, as they were read last. */
export interface ReadFolders {
  readonly notes: readonly Note[];
  /** Of files and folders that became no note. */
  readonly problems: readonly Problem[];
  /** By absolute path. */
  readonly files: ReadonlyMap<string, ReadFile>;
}

interface ReadFile {
  /** Another one when the file was written since. */
  readonly version: string;
  readonly read: ReadNote;
}

/** What is known from the last time, so that only what changed is read again. */
export interface LastTime {
  readonly files: ReadonlyMap<string, ReadFile>;
  /** Absolute paths of notes and images that are known to have changed. */
  readonly changed: ReadonlySet<string>;
}

const FILES_AT_A_TIME = 32;
const NOTHING: LastTime = { files: new Map(), changed: new Set() };

/**
 * Reads all notes of the folders; those that did not change since the last time stay as they are.
 *
 * @throws NotesFolderError when one of the folders itself can't be read.
 */
export async function readFolders(
  folders: readonly NotesFolder[],
  last: LastTime = NOTHING,
): Promise<ReadFolders> {
  const parser = createMarkdownParser();
  const changedImages = new Set([...last.changed].map(imageName));
  const isCurrent = (path: string, known: ReadFile, version: string) =>
    known.version === version && !last.changed.has(path) && !showsOneOf(known.read, changedImages);
  const files = new Map<string, ReadFile>();
  const problems: Problem[] = [];
  for (const folder of folders) {
    const contents = await walkFolder(folder.path);
    problems.push(...contents.problems);
    await mapBounded(contents.notes, FILES_AT_A_TIME, async (file) => {
      const path = join(folder.path, file);
      const facts = await stat(path, { bigint: true }).catch(() => null);
      const version = versionOf(facts);
      const known = last.files.get(path);
      const read =
        known !== undefined && isCurrent(path, known, version)
          ? known.read
          : await readFile({ folder, file, contents, facts }, parser);
      files.set(path, { version, read });
    });
  }
  return { ...sorted(files, problems), files };
}

interface FileToRead {
  readonly folder: NotesFolder;
  readonly file: string;
  readonly contents: FolderContents;
  /** `null`: deleted meanwhile. */
  readonly facts: BigIntStats | null;
}

async function readFile(
  { folder, file, contents, facts }: FileToRead,
  parser: MarkdownParser,
): Promise<ReadNote> {
  if (facts === null) {
    return { kind: 'gone' };
  }
  const place = {
    id: noteId(folder, file),
    folder: folder.path,
    file,
    bytes: Number(facts.size),
    images: { root: contents.root, files: contents.images },
  };
  return await readNote(place, parser);
}

function versionOf(facts: BigIntStats | null): string {
  return facts === null ? 'gone' : `${facts.ino} ${facts.size} ${facts.mtimeNs} ${facts.ctimeNs}`;
}

function showsOneOf(read: ReadNote, images: ReadonlySet<string>): boolean {
  return read.kind === 'note' && [...read.imageNames].some((name) => images.has(name));
}

/** Notes here, problems there. */
function sorted(files: ReadonlyMap<string, ReadFile>, ofFolders: readonly Problem[]) {
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
