import type { Library } from '../library/library.ts';
import type { Steps } from '../steps.ts';
import { changedIndexSteps, type IndexChanges } from './index/index-changes.ts';
import { indexSteps } from './index/index-notes.ts';
import type { SectionIndex } from './index/section-index.ts';
import { type NamesByInitials, nameSteps } from './question/names-by-initials.ts';
import type { RankingSettings } from './rank/settings.ts';
import { type SortedTopics, sortedTopicSteps } from './sorted-topics.ts';
import { namesTheSame } from './topics.ts';

/** What takes long to find out about a library; a search engine is made of it in no time. */
export interface EngineParts {
  readonly index: SectionIndex;
  readonly names: NamesByInitials;
  readonly topics: SortedTopics;
  /** `false` while names and topics are still those of notes before a change. */
  readonly hasCurrentNames: boolean;
}

/** Finds all of it out. */
export function* partSteps(library: Library, settings: RankingSettings): Steps<EngineParts> {
  const index = yield* indexSteps(library, settings);
  return yield* renewedNameSteps(index, library);
}

/** Takes the index over, and finds out what the notes name. */
export function* renewedNameSteps(index: SectionIndex, library: Library): Steps<EngineParts> {
  const names = yield* nameSteps(library);
  const topics = yield* sortedTopicSteps(library, index.vocabulary.numbers);
  return { index, names, topics, hasCurrentNames: true };
}

/**
 * Finds out what changed in the texts of notes, and takes all else over: names, which take long to collect and
 * only complete and correct what is typed, can wait. `null` where all must be found out anew.
 */
export function* changedPartSteps(
  last: EngineParts,
  changes: IndexChanges,
  settings: RankingSettings,
): Steps<EngineParts | null> {
  const index = yield* changedIndexSteps(last.index, changes, settings);
  if (index === null) {
    return null;
  }
  const nameTheSame = changes.changes.every(
    ({ was, is }) => was !== null && is !== null && namesTheSame(was, is),
  );
  return { ...last, index, hasCurrentNames: last.hasCurrentNames && nameTheSame };
}
