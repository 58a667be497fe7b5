import { posix, sep } from 'node:path';
import { countEach } from '../../basics/counts.ts';
import type { Note } from '../../library/note.ts';
import { clip } from './shown.ts';

/** Characters of a title, so that there is room for the file after it: Discord shows 100 of a choice. */
const MAX_TITLE_BEFORE_FILE = 50;

/** The names of listed notes, in plain text: the title, followed by the file if others have the same title. */
export function noteNames(notes: readonly Note[]): readonly string[] {
  const titles = countEach(notes.map(({ title }) => title));
  const files = countEach(notes.map(({ file }) => file));
  return notes.map((note) => {
    if (titles.get(note.title) === 1) return note.title;
    return titleWithFile(note, files.get(note.file) === 1 ? note.file : fileInFolder(note));
  });
}

/** A note's title, cut if it is long, followed by a name of its file. */
export function titleWithFile({ title }: Note, file: string): string {
  return `${clip(title, MAX_TITLE_BEFORE_FILE)} (${file})`;
}

/** A note's file, after the name of its notes folder. */
export function fileInFolder({ folder, file }: Note): string {
  return posix.join(folder.split(sep).at(-1) ?? '', file);
}
