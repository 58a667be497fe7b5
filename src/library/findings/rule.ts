import type { Library } from '../library.ts';
import type { Note } from '../note.ts';
import type { Finding, Problem } from '../problems/problem.ts';

/** Looks for one kind of problem in a note by itself. Never throws, whatever the note holds. */
export type NoteRule = (note: Note) => readonly Finding[];

/** Looks for one kind of problem between notes. Never throws, whatever the notes hold. */
export type LibraryRule = (library: Library) => readonly Problem[];
