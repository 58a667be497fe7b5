import type { Library } from '../library/library.ts';
import { notesSideBySide } from '../library/note-changes.ts';
import type { Steps } from '../steps.ts';
import { changedIndexSteps } from './index/index-changes.ts';
import { indexSteps } from './index/index-notes.ts';
import type { SectionIndex } from './index/section-index.ts';
import { type NamesByInitials, nameSteps } from './question/initials.ts';
import type { RankingSettings } from './rank/settings.ts';
import { type SortedTopics, sortedTopicSteps } from './sorted-topics.ts';
import { namesTheSame } from './topics.ts';

/** What takes long to find out about a library; a search engine is made of it in no time. */
export interface EngineParts {
  readonly index: SectionIndex;
  readonly names: NamesByInitials;
  readonly topics: SortedTopics;
}

/** Finds all of it out. */
export function* partSteps(library: Library, settings: RankingSettings): Steps<EngineParts> {
  const index = yield* indexSteps(library, settings);
  const names = yield* nameSteps(library, index);
  const topics = yield* sortedTopicSteps(library);
  return { index, names, topics };
}

/** A library before and after some of its notes changed. */
export interface LibraryChange {
  readonly before: Library;
  readonly after: Library;
}

/** Finds out what changed, and takes all else over. */
export function* changedPartSteps(
  last: EngineParts,
  { before, after }: LibraryChange,
  settings: RankingSettings,
): Steps<EngineParts> {
  const notes = { before: before.notes, after: after.notes };
  const index = yield* changedIndexSteps(last.index, notes, settings);
  if (nameTheSame({ before, after })) {
    return { ...last, index };
  }
  const names = yield* nameSteps(after, index);
  const topics = yield* sortedTopicSteps(after);
  return { index, names, topics };
}

function nameTheSame({ before, after }: LibraryChange): boolean {
  for (const { was, is } of notesSideBySide(before.notes, after.notes)) {
    const isSame = was === is || (was !== null && is !== null && namesTheSame(was, is));
    if (!isSame) return false;
  }
  return true;
}
