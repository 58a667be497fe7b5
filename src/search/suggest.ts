import SearchableMap from 'minisearch/SearchableMap';
import type { Library } from '../library/library.ts';
import { editDistance } from './question/edit-distance.ts';
import { Smallest } from './smallest.ts';
import type { Steps } from './steps.ts';
import { type Topic, topicKey, topicSteps } from './topics.ts';

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

/** Entries by their keys, and the lengths of their topics, so that most need not be looked at. */
interface SortedEntries {
  readonly entries: readonly Entry[];
  readonly lengths: Uint16Array;
}

const longestTopic = 65_535;

/** Builds the suggester of a library: topics sorted by each of their words, and these in a radix tree. */
export function* suggesterSteps(library: Library): Steps<Suggester> {
  const topics = yield* topicSteps(library);
  const beginnings = yield* sortedEntries(topics, (topic) => [{ key: topic.key, topic }]);
  const laterWords = yield* sortedEntries(topics, laterEntries);
  const byWord = yield* topicsByWord(topics);
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

/** Sorts the entries of all topics by their keys: first by two letters, then each of these groups. */
function* sortedEntries(
  topics: readonly Topic[],
  entriesOf: (topic: Topic) => readonly Entry[],
): Steps<SortedEntries> {
  const groups = new Map<string, Entry[]>();
  for (const topic of topics) {
    for (const entry of entriesOf(topic)) {
      const start = entry.key.slice(0, 2);
      const group = groups.get(start) ?? [];
      group.push(entry);
      groups.set(start, group);
    }
    yield;
  }
  const sorted: Entry[] = [];
  for (const [, group] of Array.from(groups).sort(([one], [other]) => inOrder(one, other))) {
    for (const entry of group.sort((one, other) => inOrder(one.key, other.key))) {
      sorted.push(entry);
    }
    yield;
  }
  return { entries: sorted, lengths: Uint16Array.from(sorted, topicLength) };
}

/** In letters; longer ones are all as long as can be. */
function topicLength({ topic }: Entry): number {
  return Math.min(topic.key.length, longestTopic);
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/**
 * The shortest topics whose keys start so, by the alphabet where they are as long. Takes time by the number
 * of all that do, but one comparison each.
 */
function shortestBeginning(
  { entries, lengths }: SortedEntries,
  start: string,
  limit: number,
): readonly Topic[] {
  const from = firstPlace(entries, (key) => key >= start);
  const to = firstPlace(entries, (key) => key >= start && !key.startsWith(start));
  const shortest = new Smallest<Topic>(limit);
  for (let place = from; place < to; place += 1) {
    const length = lengths[place] ?? 0;
    const topic = length < shortest.bound ? entries[place]?.topic : undefined;
    if (topic !== undefined) {
      shortest.offer(topic, length);
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

function* topicsByWord(topics: readonly Topic[]): Steps<SearchableMap<readonly Topic[]>> {
  const byWord = new SearchableMap<Topic[]>();
  for (const topic of topics) {
    for (const word of new Set(topic.key.split(' '))) {
      byWord.fetch(word, () => []).push(topic);
    }
    yield;
  }
  return byWord;
}

/** The words of topics that a typed word may have meant, with their topics. */
type NearWords = ReadonlyMap<string, readonly Topic[]>;

/**
 * Topics that have a word near to each of the typed ones, the nearest first. Looks at the topics of that
 * typed word which has the fewest.
 */
function nearTopics(
  key: string,
  byWord: SearchableMap<readonly Topic[]>,
  limit: number,
): readonly Topic[] {
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

function wordsNear(word: string, byWord: SearchableMap<readonly Topic[]>): NearWords {
  const allowed = word.length <= 5 ? 1 : 2;
  return new Map(
    Array.from(byWord.fuzzyGet(word, 2))
      .filter(([near]) => editDistance(word, near) <= allowed)
      .map(([near, [topics]]) => [near, topics]),
  );
}
