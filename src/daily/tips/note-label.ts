import { posix, sep } from 'node:path';
import { clip } from '../../discord/views/shown.ts';
import type { Library } from '../../library/library.ts';
import type { Note } from '../../library/note.ts';

/** Characters of a title that leave room for the file behind it: Discord shows 100 of a choice. */
const MAX_TITLE_BEFORE_FILE = 50;

/** What a note is called, in plain text: its title, with its file behind it where another note has the same title. */
export function noteLabel({ notes }: Pick<Library, 'notes'>, note: Note): string {
  const twins = notes.filter(({ id, title }) => title === note.title && id !== note.id);
  return twins.length === 0 ? note.title : titleWithFile(note, fileAmong(twins, note));
}

/** The file of a note, with the name of its notes folder before it where one of the others is called the same. */
export function fileAmong(others: readonly Note[], note: Note): string {
  const isShared = others.some(({ id, file }) => file === note.file && id !== note.id);
  return isShared ? fileInFolder(note) : note.file;
}

/** All that a note is called by people: its title, its file, and both. */
export function namesOf(note: Note): readonly string[] {
  const files = [note.file, fileInFolder(note)];
  return [note.title, ...files, ...files.map((file) => titleWithFile(note, file))];
}

function titleWithFile({ title }: Note, file: string): string {
  return `${clip(title, MAX_TITLE_BEFORE_FILE)} (${file})`;
}

function fileInFolder({ folder, file }: Note): string {
  return posix.join(folder.split(sep).at(-1) ?? '', file);
}
