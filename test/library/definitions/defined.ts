import type { Definition } from '../../../src/library/note.ts';
import { aNote } from '../../builders/library.ts';

/** The definitions in a note with this text. */
export function definitionsIn(text: string): readonly Definition[] {
  return aNote('note.md', text).definitions;
}

/** The terms that a note with this text defines. */
export function termsIn(text: string): readonly string[] {
  return definitionsIn(text).map(({ term }) => term);
}
