import { posix } from 'node:path';
import { withoutNoteEnding } from '../files/note-files.ts';
import type { Note } from '../note.ts';
import type { NotesByKey } from '../notes-by-key.ts';

/** Finds notes by the names that links use, ignoring case. */
export interface NoteNames {
  /**
   * By a path from the top of a notes folder, with or without its extension; a folder means its
   * README or index.
   */
  byPath(path: string, folder: string): Note | undefined;
  /**
   * As in Obsidian: by path or the end of one, then by title or alias. The note nearest to the top
   * wins.
   */
  byName(name: string, from: Note): Note | undefined;
}

/** The keys by which a note is found: its paths, file name, title and other names. */
export function nameKeysOf({ folder, file, path, title, aliases }: Note): readonly string[] {
  return [
    pathKey(folder, keyOf(file)),
    ...(path === null ? [] : [pathKey(folder, keyOf(path))]),
    fileKey(keyOf(file)),
    ...[title, ...aliases].map(titleKey),
  ];
}

/** Finds notes in a table whose keys are those of {@link nameKeysOf}. */
export function noteNames(named: NotesByKey): NoteNames {
  const find = (folder: string, path: string) => named.get(pathKey(folder, path))[0];
  const byEndOfPath = (name: string, from: Note) =>
    noteInFile(named.get(fileKey(keyOf(name))), name, from.folder);
  return {
    byPath: (path, folder) => {
      const key = keyOf(path);
      const inside = (name: string) => find(folder, posix.join(key, name));
      return find(folder, key) ?? inside('readme') ?? inside('index');
    },
    byName: (name, from) => byEndOfPath(name, from) ?? named.get(titleKey(name))[0],
  };
}

/**
 * The note whose path is, or ends with, the given one, with or without its extension, ignoring
 * case. If there are several, one in the preferred folder wins, then the one nearest to the top.
 */
export function noteInFile(
  notes: readonly Note[],
  path: string,
  folder: string | null,
): Note | undefined {
  const key = keyOf(path);
  if (key === '') return undefined;
  const endsWithPath = notes.filter(({ file }) => `/${keyOf(file)}`.endsWith(`/${key}`));
  return nearestToTop(endsWithPath, folder);
}

function pathKey(folder: string, path: string): string {
  return `path\n${folder}\n${path}`;
}

function fileKey(path: string): string {
  return `file\n${posix.basename(path)}`;
}

function titleKey(title: string): string {
  return `title\n${normalized(title)}`;
}

/**
 * A key shared by a link and all notes that it may lead to: the last part of the path, without
 * extension, in lower case.
 */
export function linkKey(name: string): string {
  return posix.basename(keyOf(name));
}

/** The keys of all links that may lead to a note. */
export function linkKeysOf({ file, path, title, aliases }: Note): readonly string[] {
  const files = [file, path ?? file];
  const folders = files
    .filter((one) => /^(?:readme|index)$/.test(linkKey(one)))
    .map((one) => posix.dirname(one));
  return [...files, ...folders, title, ...aliases].map(linkKey);
}

/** Whether a note in the same file still has the same names for links after a change. */
export function isCalledTheSame(was: Note, is: Note): boolean {
  const names = ({ path, title, aliases }: Note) => JSON.stringify([path, title, aliases]);
  return names(was) === names(is);
}

function keyOf(path: string): string {
  return withoutNoteEnding(normalized(path)).replace(/^\/+|\/+$/g, '');
}

/** Files from a Mac may use two characters for an accented letter. */
function normalized(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

function nearestToTop(notes: readonly Note[], folder: string | null): Note | undefined {
  const isElsewhere = (note: Note) => Number(note.folder !== folder);
  const depth = ({ file }: Note) => file.split('/').length;
  return notes.toSorted(
    (one, other) => isElsewhere(one) - isElsewhere(other) || depth(one) - depth(other),
  )[0];
}
