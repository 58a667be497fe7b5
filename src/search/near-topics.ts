import SearchableMap from 'minisearch/SearchableMap';
import { ITEMS_AT_ONCE, type Steps } from '../steps.ts';
import { editDistance } from './question/edit-distance.ts';
import { Smallest } from './smallest.ts';
import type { Topic } from './topics.ts';

/** Topics by their single words, in a radix tree. */
export type TopicsByWord = SearchableMap<readonly Topic[]>;

/** Sorts topics by their words. */
export function* topicsByWordSteps(topics: readonly Topic[]): Steps<TopicsByWord> {
  const byWord = new SearchableMap<Topic[]>();
  for (const [number, topic] of topics.entries()) {
    for (const word of new Set(topic.key.split(' '))) {
      byWord.fetch(word, () => []).push(topic);
    }
    if (number % ITEMS_AT_ONCE === 0) yield;
  }
  return byWord;
}

/** The words of topics that a typed word may have meant, with their topics. */
type NearWords = ReadonlyMap<string, readonly Topic[]>;

/**
 * Topics that have a word near to each of the typed ones, the nearest first. Looks at the topics of that
 * typed word which has the fewest.
 */
export function nearTopics(key: string, byWord: TopicsByWord, limit: number): readonly Topic[] {
  const near = key.split(' ').map((word) => wordsNear(word, byWord));
  const [fewest = new Map<string, readonly Topic[]>(), ...others] = near.toSorted(
    (one, other) => topicCount(one) - topicCount(other),
  );
  const nearest = new Smallest<Topic>(limit);
  const offered = new Set<Topic>();
  for (const topic of Array.from(fewest.values()).flat()) {
    // No distance is smaller than the difference in length, which is quickly seen.
    const isFar = Math.abs(topic.key.length - key.length) >= nearest.bound;
    if (!isFar && !offered.has(topic) && hasWordOfEach(topic, others)) {
      offered.add(topic);
      nearest.offer(topic, editDistance(key, topic.key));
    }
  }
  return nearest.items();
}

function topicCount(near: NearWords): number {
  return Array.from(near.values()).reduce((count, topics) => count + topics.length, 0);
}

function hasWordOfEach({ key }: Topic, near: readonly NearWords[]): boolean {
  const words = near.length === 0 ? [] : key.split(' ');
  return near.every((own) => words.some((word) => own.has(word)));
}

function wordsNear(word: string, byWord: TopicsByWord): NearWords {
  const allowed = word.length <= 5 ? 1 : 2;
  return new Map(
    Array.from(byWord.fuzzyGet(word, 2))
      .filter(([near]) => editDistance(word, near) <= allowed)
      .map(([near, [topics]]) => [near, topics]),
  );
}
