import type { Library } from '../library/library.ts';
import type { Steps } from '../steps.ts';
import { indexSteps, type SectionIndex } from './index/section-index.ts';
import { type NamesByInitials, nameSteps } from './question/initials.ts';
import type { RankingSettings } from './rank/settings.ts';
import { type SortedTopics, sortedTopicSteps } from './sorted-topics.ts';

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
