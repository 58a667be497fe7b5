import { posix, sep } from 'node:path';
import { countEach } from '../../basics/counts.ts';
import type { Note } from '../../library/note.ts';
import { clip } from './shown.ts';

/** Characters of a title that leave room for the file behind it: Discord shows 100 of a choice. */
const MAX_TITLE_BEFORE_FILE = 50;

/** What each note of a list is called, in plain text: its title, with its file behind it where others have the same title. */
export function noteNames(notes: readonly Note[]): readonly string[] {
  const titles = countEach(notes.map(({ title }) => title));
  const files = countEach(notes.map(({ file }) => file));
  return notes.map((note) => {
    if (titles.get(note.title) === 1) return note.title;
    return titleWithFile(note, files.get(note.file) === 1 ? note.file : fileInFolder(note));
  });
}

/** The title of a note, cut where it is long, with a name of its file behind it. */
export function titleWithFile({ title }: Note, file: string): string {
  return `${clip(title, MAX_TITLE_BEFORE_FILE)} (${file})`;
}

/** The file of a note, with the name of its notes folder before it. */
export function fileInFolder({ folder, file }: Note): string {
  return posix.join(folder.split(sep).at(-1) ?? '', file);
}
