import type { Steps } from '../basics/steps.ts';
import type { Library } from '../library/library.ts';
import type { Note } from '../library/note.ts';
import type { NotesByKey } from '../library/notes-by-key.ts';
import { definingNoteSteps } from './definition-index.ts';
import { changedIndexSteps, type IndexChanges } from './index/index-changes.ts';
import { indexSteps } from './index/index-notes.ts';
import type { SectionIndex } from './index/section-index.ts';
import { type NamesByInitials, nameSteps } from './question/names-by-initials.ts';
import type { RankingSettings } from './ranking-settings.ts';
import { type SortedTopics, sortedTopicSteps } from './topics/sorted-topics.ts';
import { namesTheSame } from './topics/topics.ts';

/**
 * The parts of a search engine that take long to compute. Assembling an engine from them takes no
 * time.
 */
export interface EngineParts {
  readonly index: SectionIndex;
  readonly names: NamesByInitials;
  readonly topics: SortedTopics;
  /** The notes with definitions: see `definingNoteSteps`. */
  readonly defining: NotesByKey;
  /** `false` while names and topics are still those from before a change. */
  readonly hasCurrentNames: boolean;
}

/** Computes all parts. */
export function* partSteps(library: Library, settings: RankingSettings): Steps<EngineParts> {
  const index = yield* indexSteps(library, settings);
  const defining = yield* definingNoteSteps(library.notes);
  return { index, defining, ...(yield* currentNameSteps(index, library)) };
}

/** Collects the names in the notes. */
export function* currentNameSteps(
  { vocabulary: { numbers } }: SectionIndex,
  library: Library,
): Steps<Pick<EngineParts, 'names' | 'topics' | 'hasCurrentNames'>> {
  const names = yield* nameSteps(library, numbers.forms);
  const topics = yield* sortedTopicSteps(library, numbers);
  return { names, topics, hasCurrentNames: true };
}

/**
 * Updates the index for changed notes and keeps the rest: collecting names takes long, and can
 * wait, because they are only used to complete and correct what is typed. `null` if everything must
 * be rebuilt.
 */
export function* changedPartSteps(
  last: EngineParts,
  changed: IndexChanges,
  notes: readonly Note[],
  settings: RankingSettings,
): Steps<EngineParts | null> {
  const { changes } = changed;
  const index = yield* changedIndexSteps(last.index, changed, settings);
  if (index === null) {
    return null;
  }
  const defining = yield* last.defining.changedSteps(changes, notes);
  const nameTheSame = changes.every(
    ({ was, is }) => was !== null && is !== null && namesTheSame(was, is),
  );
  return { ...last, index, defining, hasCurrentNames: last.hasCurrentNames && nameTheSame };
}
