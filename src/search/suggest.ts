import SearchableMap from 'minisearch/SearchableMap';
import type { Library } from '../library/library.ts';
import { editDistance } from './question/edit-distance.ts';
import { Smallest } from './smallest.ts';
import { type Topic, topicKey, topicsOf } from './topics.ts';

/** Completes and corrects what is typed, with the topics of a library. */
export interface Suggester {
  /**
   * Topics that begin so, then those with a later word that does; where there are none, those that a
   * typo or two in each word may have meant. Shorter ones first.
   */
  suggest(typed: string, limit: number): readonly Topic[];
}

/** A topic by one of its words and what follows: `load balancer` for Network load balancer. */
interface Entry {
  readonly key: string;
  readonly topic: Topic;
}

/** Builds the suggester of a library: topics sorted by each of their words, and these in a radix tree. */
export function buildSuggester(library: Library): Suggester {
  const topics = topicsOf(library);
  const beginnings = sortedEntries(topics.map((topic) => ({ key: topic.key, topic })));
  const laterWords = sortedEntries(topics.flatMap(laterEntries));
  const byWord = topicsByWord(topics);
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

function laterEntries(topic: Topic): readonly Entry[] {
  const words = topic.key.split(' ');
  return words.slice(1).map((_, before) => ({ key: words.slice(before + 1).join(' '), topic }));
}

function sortedEntries(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));
}

/**
 * The shortest topics whose keys start so, by the alphabet where they are as long. Takes time by the number
 * of all that do, but a glance each.
 */
function shortestBeginning(
  sorted: readonly Entry[],
  start: string,
  limit: number,
): readonly Topic[] {
  const from = firstPlace(sorted, (key) => key >= start);
  const to = firstPlace(sorted, (key) => key >= start && !key.startsWith(start));
  const shortest = new Smallest<Topic>(limit);
  for (let place = from; place < to; place += 1) {
    const topic = sorted[place]?.topic;
    if (topic !== undefined) {
      shortest.offer(topic, topic.key.length);
    }
  }
  return shortest.items();
}

/** The first place where something holds that holds for all later keys, too. */
function firstPlace(sorted: readonly Entry[], holds: (key: string) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle]?.key ?? '')) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

function topicsByWord(topics: readonly Topic[]): SearchableMap<readonly Topic[]> {
  const byWord = new SearchableMap<Topic[]>();
  for (const topic of topics) {
    for (const word of new Set(topic.key.split(' '))) {
      byWord.fetch(word, () => []).push(topic);
    }
  }
  return byWord;
}

/** Topics that have a word near to each of the typed ones, the nearest first. */
function nearTopics(
  key: string,
  byWord: SearchableMap<readonly Topic[]>,
  limit: number,
): readonly Topic[] {
  const [first = new Set<Topic>(), ...others] = key
    .split(' ')
    .map((word) => topicsNear(word, byWord));
  const nearest = new Smallest<Topic>(limit);
  for (const topic of first) {
    // No distance is smaller than the difference in length, which is quickly seen.
    const isFar = Math.abs(topic.key.length - key.length) >= nearest.bound;
    if (!isFar && others.every((topics) => topics.has(topic))) {
      nearest.offer(topic, editDistance(key, topic.key));
    }
  }
  return nearest.items();
}

function topicsNear(word: string, byWord: SearchableMap<readonly Topic[]>): ReadonlySet<Topic> {
  const allowed = word.length <= 5 ? 1 : 2;
  return new Set(
    Array.from(byWord.fuzzyGet(word, 2))
      .filter(([near]) => editDistance(word, near) <= allowed)
      .flatMap(([, [topics]]) => topics),
  );
}
