import { ITEMS_AT_ONCE, type Steps } from '../../basics/steps.ts';
import type { Library } from '../../library/library.ts';
import { firstPlace } from '../first-place.ts';
import { at } from '../index/at.ts';
import type { Grouped } from '../index/grouped.ts';
import { NumberList } from '../index/number-list.ts';
import type { WordNumbers } from '../index/word-numbers.ts';
import { orderSteps } from './order-steps.ts';
import { Smallest } from './smallest.ts';
import type { TopicList } from './topic-list.ts';
import { topicSteps } from './topics.ts';
import { topicsByWordSteps } from './topics-by-word.ts';
import { compareRanks, wordRankSteps, wordStarts } from './word-ranks.ts';

/** The topics of a library in the orders that completion needs, which take long to sort. */
export interface SortedTopics {
  readonly topics: TopicList;
  /** Each topic by its key. */
  readonly byKey: TopicOrder;
  /**
   * Topics by what begins at each of their later words: `load balancer` for Network load balancer.
   */
  readonly byLaterWord: TopicOrder;
  /** The numbers of topics by the numbers of their words. */
  readonly byWord: Grouped;
}

/**
 * Suffixes of keys in alphabetical order, as numbers to save memory, because there are very many.
 */
export interface TopicOrder {
  /** The numbers of the topics. */
  readonly numbers: Uint32Array;
  /** Where each suffix begins in the key of its topic. */
  readonly starts: Uint32Array;
  /**
   * The length of each topic's key, which `topicSteps` limits, so that most topics need not be
   * looked at.
   */
  readonly lengths: Uint16Array;
}

/** Collects and sorts the topics of a library whose words have been numbered. */
export function* sortedTopicSteps(library: Library, words: WordNumbers): Steps<SortedTopics> {
  const topics = yield* topicSteps(library);
  const ranks = yield* wordRankSteps(topics.keys());
  const byKey = yield* topicOrderSteps(topics, ranks, (start) => start === 0);
  const byLaterWord = yield* topicOrderSteps(topics, ranks, (start) => start > 0);
  return { topics, byKey, byLaterWord, byWord: yield* topicsByWordSteps(topics, words) };
}

/** Sorts the suffixes of keys that begin at the start of a word, as far as they are wanted. */
function* topicOrderSteps(
  topics: TopicList,
  ranks: Uint32Array,
  isWanted: (start: number) => boolean,
): Steps<TopicOrder> {
  const numberList = new NumberList();
  const startList = new NumberList();
  const placeList = new NumberList();
  let place = 0;
  for (let number = 0; number < topics.count; number += 1) {
    for (const start of wordStarts(topics.keyOf(number))) {
      if (isWanted(start)) {
        numberList.push(number);
        startList.push(start);
        placeList.push(place);
      }
      place += 1;
    }
    place += 1;
    if (number % ITEMS_AT_ONCE === 0) yield;
  }
  const places = yield* placeList.arraySteps();
  const inOrder = yield* orderSteps(places.length, (one, other) =>
    compareRanks(ranks, at(places, one), at(places, other)),
  );
  const numbers = yield* numberList.arraySteps();
  return yield* reorder(topics, numbers, yield* startList.arraySteps(), inOrder);
}

function* reorder(
  topics: TopicList,
  numbers: Uint32Array,
  starts: Uint32Array,
  inOrder: Uint32Array,
): Steps<TopicOrder> {
  const order = {
    numbers: new Uint32Array(inOrder.length),
    starts: new Uint32Array(inOrder.length),
    lengths: new Uint16Array(inOrder.length),
  };
  for (let place = 0; place < inOrder.length; place += 1) {
    const from = at(inOrder, place);
    const number = at(numbers, from);
    order.numbers[place] = number;
    order.starts[place] = at(starts, from);
    order.lengths[place] = topics.keyLengthOf(number);
    if (place % ITEMS_AT_ONCE === 0) yield;
  }
  return order;
}

/**
 * The numbers of the topics with the shortest keys among those with a suffix with this beginning,
 * the shortest first, then in alphabetical order. Takes one comparison for each of them.
 */
export function shortestBeginning(
  start: string,
  topics: TopicList,
  order: TopicOrder,
  limit: number,
): readonly number[] {
  const shortest = new Smallest(limit);
  const { from, to } = placesBeginning(start, topics, order);
  for (let place = from; place < to; place += 1) {
    const length = order.lengths[place] ?? 0;
    if (length < shortest.bound) shortest.offer(at(order.numbers, place), length);
  }
  return shortest.items();
}

/**
 * The numbers of the topics that have a word with this beginning: by their first word, then by
 * later ones.
 */
export function numbersBeginning(
  start: string,
  { topics, byKey, byLaterWord }: SortedTopics,
): readonly Uint32Array[] {
  return [byKey, byLaterWord].map((order) => {
    const { from, to } = placesBeginning(start, topics, order);
    return order.numbers.subarray(from, to);
  });
}

/** The range of suffixes with this beginning; `to` is exclusive. */
function placesBeginning(
  start: string,
  topics: TopicList,
  { numbers, starts }: TopicOrder,
): { readonly from: number; readonly to: number } {
  const endAt = (place: number) => topics.keyOf(at(numbers, place)).slice(at(starts, place));
  const isAfter = (end: string) => end >= start && !end.startsWith(start);
  const from = firstPlace(numbers.length, (place) => endAt(place) >= start);
  const to = firstPlace(numbers.length, (place) => isAfter(endAt(place)));
  return { from, to };
}
