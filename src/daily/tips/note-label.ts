import { fileInFolder, titleWithFile } from '../../discord/views/note-names.ts';
import type { Library } from '../../library/library.ts';
import type { Note } from '../../library/note.ts';

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
