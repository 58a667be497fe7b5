import type { Library } from '../library.ts';
import type { Note } from '../note.ts';
import type { Finding, Problem } from '../problems/problem.ts';

/** Looks for one kind of problem in a single note. Never throws, whatever the note contains. */
export type NoteRule = (note: Note) => readonly Finding[];

/** Looks for one kind of problem across notes. Never throws, whatever the notes contain. */
export type LibraryRule = (library: Library) => readonly Problem[];
