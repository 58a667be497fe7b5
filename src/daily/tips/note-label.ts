import { fileInFolder, titleWithFile } from '../../discord/views/note-names.ts';
import type { Library } from '../../library/library.ts';
import type { Note } from '../../library/note.ts';

/** A note's name in plain text: its title, and its file if another note has the same title. */
export function noteLabel({ notes }: Pick<Library, 'notes'>, note: Note): string {
  const twins = notes.filter(({ id, title }) => title === note.title && id !== note.id);
  return twins.length === 0 ? note.title : titleWithFile(note, fileAmong(twins, note));
}

/** A note's file, with its notes folder if another of these notes has the same file name. */
export function fileAmong(others: readonly Note[], note: Note): string {
  const isShared = others.some(({ id, file }) => file === note.file && id !== note.id);
  return isShared ? fileInFolder(note) : note.file;
}

/** All names that people use for a note: its title, its file, and both. */
export function namesOf(note: Note): readonly string[] {
  const files = [note.file, fileInFolder(note)];
  return [note.title, ...files, ...files.map((file) => titleWithFile(note, file))];
}
