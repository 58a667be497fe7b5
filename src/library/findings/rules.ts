import { findConflictingDefinitions } from './conflicting-definitions.ts';
import { findDuplicateTitles } from './duplicate-titles.ts';
import { findLongSections } from './long-sections.ts';
import { findMistypedTags } from './mistyped-tags.ts';
import type { LibraryRule, NoteRule } from './rule.ts';
import { findSkippedHeadings } from './skipped-headings.ts';
import { findTipsSectionsWithoutTips } from './tips-sections-without-tips.ts';
import { findUnlinkedNotes } from './unlinked-notes.ts';

/** Checks of each note, beyond those made while it is read. */
export const noteRules: readonly NoteRule[] = [
  findSkippedHeadings,
  findTipsSectionsWithoutTips,
  findLongSections,
];

/** Checks that need all notes at once. */
export const libraryRules: readonly LibraryRule[] = [
  findDuplicateTitles,
  findConflictingDefinitions,
  findMistypedTags,
  findUnlinkedNotes,
];
