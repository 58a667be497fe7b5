import type { Steps } from '../steps.ts';
import type { Suggestion } from './engine.ts';
import type { WordNumbers } from './index/word-numbers.ts';
import { nearTopics, topicsByWordSteps } from './near-topics.ts';
import { Smallest } from './smallest.ts';
import { offerBeginning, type SortedTopics, type TopicOrder } from './sorted-topics.ts';
import { topicKey } from './topics.ts';

/** Completes and corrects what is typed, with the topics of a library. */
export interface Suggester {
  /**
   * Topics that begin so, then those with a later word that does; where there are none, those that a
   * typo or two in each word may have meant. Shorter ones first, by the alphabet where they are as long.
   */
  suggest(typed: string, limit: number): readonly Suggestion[];
}

/** Builds a suggester: of sorted topics, and of the words of the notes. */
export function* suggesterSteps(
  { topics, byKey, byLaterWord }: SortedTopics,
  numbers: WordNumbers,
): Steps<Suggester> {
  const byWord = yield* topicsByWordSteps(topics, numbers);
  const shortestBeginning = (order: TopicOrder, start: string, limit: number) => {
    const shortest = new Smallest<number>(limit);
    offerBeginning(topics, order, start, shortest);
    return shortest.items();
  };
  return {
    suggest(typed, limit) {
      const key = topicKey(typed);
      const found = new Set(shortestBeginning(byKey, key, limit));
      if (key !== '' && found.size < limit) {
        for (const topic of shortestBeginning(byLaterWord, key, limit)) {
          found.add(topic);
        }
      }
      const offered =
        found.size > 0 || key === ''
          ? Array.from(found).slice(0, limit)
          : nearTopics(key, { topics, byWord, numbers }, limit);
      return offered.map((number) => topics.at(number));
    },
  };
}
