import { posix } from 'node:path';
import type { Steps } from '../steps.ts';
import type { Note } from './note.ts';
import { withoutNoteEnding } from './note-files.ts';

/** Finds notes by what links call them. Costs one pass over the notes; asking costs next to nothing. */
export interface NoteNames {
  /** By a path from the top of a notes folder, with or without `.md`; a folder means its README or index. */
  byPath(path: string, folder: string): Note | undefined;
  /** As Obsidian finds them: by path or the end of one, then by title or alias. Nearest to the top wins. */
  byName(name: string, from: Note): Note | undefined;
}

/** Puts the names of all notes together. Upper and lower case are one. */
export function* noteNameSteps(notes: readonly Note[]): Steps<NoteNames> {
  const byPath = new Map<string, Note>();
  const byFileName = new Map<string, Note[]>();
  const byTitle = new Map<string, Note>();
  for (const note of notes) {
    const path = keyOf(note.file);
    addFirst(byPath, `${note.folder}\n${path}`, note);
    const sameName = byFileName.get(posix.basename(path));
    if (sameName === undefined) {
      byFileName.set(posix.basename(path), [note]);
    } else {
      sameName.push(note);
    }
    if (note.path !== null) {
      addFirst(byPath, `${note.folder}\n${keyOf(note.path)}`, note);
    }
    for (const title of [note.title, ...note.aliases]) {
      addFirst(byTitle, normalized(title), note);
    }
    yield;
  }
  const find = (path: string, folder: string) => byPath.get(`${folder}\n${path}`);
  const named = (name: string, from: Note) => {
    const key = keyOf(name);
    const sameName = byFileName.get(posix.basename(key)) ?? [];
    const endsWithName = sameName.filter(({ file }) => `/${keyOf(file)}`.endsWith(`/${key}`));
    return nearestToTop(endsWithName, from.folder);
  };
  return {
    byPath: (path, folder) => {
      const key = keyOf(path);
      return find(key, folder) ?? find(`${key}/readme`, folder) ?? find(`${key}/index`, folder);
    },
    byName: (name, from) => named(name, from) ?? byTitle.get(normalized(name)),
  };
}

/**
 * What a name has in common with all that it may stand for: the last part of a path, without ending and case. Only
 * links with a key of a note can lead there.
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

/** Whether links find a note by the same names as before it changed; its file is the same. */
export function isCalledTheSame(was: Note, is: Note): boolean {
  const names = ({ path, title, aliases }: Note) => JSON.stringify([path, title, aliases]);
  return names(was) === names(is);
}

function keyOf(path: string): string {
  return withoutNoteEnding(normalized(path)).replace(/^\/+|\/+$/g, '');
}

/** Files from a Mac may spell accents in two characters. */
function normalized(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

function addFirst(map: Map<string, Note>, key: string, note: Note): void {
  if (!map.has(key)) {
    map.set(key, note);
  }
}

function nearestToTop(notes: readonly Note[], folder: string): Note | undefined {
  const distance = (note: Note) =>
    note.file.split('/').length + (note.folder === folder ? 0 : 1000);
  return notes.toSorted((one, other) => distance(one) - distance(other))[0];
}
