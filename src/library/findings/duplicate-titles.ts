import { groupBy } from '../../basics/group-by.ts';
import type { Note } from '../note.ts';
import { type Problem, problemIn } from '../problems/problem.ts';
import type { LibraryRule } from './rule.ts';
import { pathOfAllLanguages } from './translations.ts';

/**
 * Two notes with the same title: the sources of answers can't be told apart. Translations may share
 * a title.
 */
export const findDuplicateTitles: LibraryRule = ({ notes }) =>
  [...groupBy(notes, ({ title }) => title.toLowerCase()).values()].flatMap(([first, ...others]) =>
    others.flatMap((note) => (first && duplicate(note, first)) ?? []),
  );

function duplicate(note: Note, first: Note): Problem | null {
  if (pathOfAllLanguages(note.file) === pathOfAllLanguages(first.file)) return null;
  return problemIn(note, {
    line: note.sections.find(isTitleOf(note))?.startLine ?? 1,
    severity: 'hint',
    code: 'title-duplicate',
    message: `The note ${first.file} also has the title "${note.title}".`,
    whatWasDone: 'Both are read; a wikilink to that title leads to the other one.',
  });
}

function isTitleOf({ title }: Note) {
  return ({ level, heading }: Note['sections'][number]) => level === 1 && heading === title;
}
