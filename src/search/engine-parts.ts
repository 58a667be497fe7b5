import type { Steps } from '../basics/steps.ts';
import type { Library } from '../library/library.ts';
import { changedIndexSteps, type IndexChanges } from './index/index-changes.ts';
import { indexSteps } from './index/index-notes.ts';
import type { SectionIndex } from './index/section-index.ts';
import { type NamesByInitials, nameSteps } from './question/names-by-initials.ts';
import type { RankingSettings } from './ranking-settings.ts';
import { type SortedTopics, sortedTopicSteps } from './topics/sorted-topics.ts';
import { namesTheSame } from './topics/topics.ts';

/** What takes long to compute about a library. Making a search engine of it takes no time. */
export interface EngineParts {
  readonly index: SectionIndex;
  readonly names: NamesByInitials;
  readonly topics: SortedTopics;
  /** `false` while names and topics are still those of notes before a change. */
  readonly hasCurrentNames: boolean;
}

/** Computes all parts. */
export function* partSteps(library: Library, settings: RankingSettings): Steps<EngineParts> {
  const index = yield* indexSteps(library, settings);
  return yield* renewedNameSteps(index, library);
}

/** Keeps the index, and collects anew what the notes name. */
export function* renewedNameSteps(index: SectionIndex, library: Library): Steps<EngineParts> {
  const { numbers } = index.vocabulary;
  const names = yield* nameSteps(library, numbers.forms);
  const topics = yield* sortedTopicSteps(library, numbers);
  return { index, names, topics, hasCurrentNames: true };
}

/**
 * Updates the index for changed notes and keeps the rest: collecting names takes long, and can wait, because they
 * only complete and correct what is typed. `null` if everything must be built anew.
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
