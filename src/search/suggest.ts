import type { Library } from '../library/library.ts';
import { nearTopics, topicsByWordSteps } from './near-topics.ts';
import { Smallest } from './smallest.ts';
import { offerBeginning, type SortedTopics, sortedTopicSteps } from './sorted-topics.ts';
import type { Steps } from './steps.ts';
import { type Topic, topicKey, topicSteps } from './topics.ts';

/** Completes and corrects what is typed, with the topics of a library. */
export interface Suggester {
  /**
   * Topics that begin so, then those with a later word that does; where there are none, those that a
   * typo or two in each word may have meant. Shorter ones first, by the alphabet where they are as long.
   */
  suggest(typed: string, limit: number): readonly Topic[];
}

/** Builds the suggester of a library: topics sorted by each of their words, and these in a radix tree. */
export function* suggesterSteps(library: Library): Steps<Suggester> {
  const topics = yield* topicSteps(library);
  const beginnings = yield* sortedTopicSteps(topics, ({ key }) => [key]);
  const laterWords = yield* sortedTopicSteps(topics, laterKeys);
  const byWord = yield* topicsByWordSteps(topics);
  return {
    suggest(typed, limit) {
      const key = topicKey(typed);
      const found = new Set(shortestBeginning(beginnings, key, limit));
      if (key !== '' && found.size < limit) {
        for (const topic of shortestBeginning(laterWords, key, limit)) {
          found.add(topic);
        }
      }
      return found.size > 0 || key === ''
        ? Array.from(found).slice(0, limit)
        : nearTopics(key, byWord, limit);
    },
  };
}

/** A topic's key from each later word on: `load balancer`, `balancer` for Network load balancer. */
function laterKeys({ key }: Topic): readonly string[] {
  const keys: string[] = [];
  for (let space = key.indexOf(' '); space !== -1; space = key.indexOf(' ', space + 1)) {
    keys.push(key.slice(space + 1));
  }
  return keys;
}

function shortestBeginning(sorted: SortedTopics, start: string, limit: number): readonly Topic[] {
  const shortest = new Smallest<Topic>(limit);
  offerBeginning(sorted, start, shortest);
  return shortest.items();
}
