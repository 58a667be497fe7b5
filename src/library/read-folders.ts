import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { mapBounded } from './bounded.ts';
import type { Note } from './note.ts';
import { type NotesFolder, noteId } from './notes-folders.ts';
import type { Problem } from './problem.ts';
import { imageName, type ReadNote, readNote } from './read-note.ts';
import { walkFolder } from './walk-folder.ts';

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
  const changedImages = new Set([...last.changed].map(imageName));
  const files = new Map<string, ReadFile>();
  const problems: Problem[] = [];
  for (const folder of folders) {
    const contents = await walkFolder(folder.path);
    problems.push(...contents.problems);
    const read = await mapBounded(contents.notes, FILES_AT_A_TIME, async (file) => {
      const path = join(folder.path, file);
      const known = last.changed.has(path) ? undefined : last.files.get(path);
      const version = await versionOf(path);
      if (known?.version === version && !showsOneOf(known.read, changedImages)) {
        return { path, file: known };
      }
      const place = { id: noteId(folder, file), folder: folder.path, file };
      const note = await readNote({ ...place, imagesOfFolder: contents.images });
      return { path, file: { version, read: note } };
    });
    for (const { path, file } of read) {
      files.set(path, file);
    }
  }
  const reads = [...files.values()].map(({ read }) => read);
  return {
    notes: reads.flatMap((read) => (read.kind === 'note' ? [read.note] : [])),
    problems: [
      ...problems,
      ...reads.flatMap((read) => (read.kind === 'problem' ? [read.problem] : [])),
    ],
    files,
  };
}

async function versionOf(path: string): Promise<string> {
  const facts = await stat(path, { bigint: true }).catch(() => null);
  return facts === null ? 'gone' : `${facts.ino} ${facts.size} ${facts.mtimeNs} ${facts.ctimeNs}`;
}

function showsOneOf(read: ReadNote, images: ReadonlySet<string>): boolean {
  return read.kind === 'note' && [...read.imageNames].some((name) => images.has(name));
}
