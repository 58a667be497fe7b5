import type { Library } from '../library/library.ts';
import { ITEMS_AT_ONCE, type Steps } from '../steps.ts';
import { at } from './index/at.ts';
import { NumberList } from './index/number-list.ts';
import { orderSteps } from './order-steps.ts';
import type { Smallest } from './smallest.ts';
import { type Topic, topicSteps } from './topics.ts';

/** The topics of a library and their orders, which take long to find. */
export interface SortedTopics {
  readonly topics: readonly Topic[];
  /** Each topic by its key. */
  readonly byKey: TopicOrder;
  /** Topics by what begins at each of their later words: `load balancer` for Network load balancer. */
  readonly byLaterWord: TopicOrder;
}

/** Ends of keys in the order of the alphabet, as numbers: there are more of them than of anything else. */
export interface TopicOrder {
  /** The numbers of the topics. */
  readonly numbers: Uint32Array;
  /** Where in the key of its topic each end begins. */
  readonly starts: Uint32Array;
  /** The length of each topic's key, 65,535 for longer ones, so that most topics need not be looked at. */
  readonly lengths: Uint16Array;
}

const longestKey = 65_535;

/** Collects the topics of a library and sorts them. */
export function* sortedTopicSteps(library: Library): Steps<SortedTopics> {
  const topics = yield* topicSteps(library);
  const byKey = yield* topicOrderSteps(topics, () => [0]);
  const byLaterWord = yield* topicOrderSteps(topics, laterWordStarts);
  return { topics, byKey, byLaterWord };
}

function laterWordStarts({ key }: Topic): readonly number[] {
  const starts: number[] = [];
  for (let space = key.indexOf(' '); space !== -1; space = key.indexOf(' ', space + 1)) {
    starts.push(space + 1);
  }
  return starts;
}

/** Sorts the ends of keys that begin where `startsIn` says. */
function* topicOrderSteps(
  topics: readonly Topic[],
  startsIn: (topic: Topic) => readonly number[],
): Steps<TopicOrder> {
  const namedList = new NumberList();
  const startList = new NumberList();
  for (const [number, topic] of topics.entries()) {
    for (const start of startsIn(topic)) {
      namedList.push(number);
      startList.push(start);
    }
    if (number % ITEMS_AT_ONCE === 0) yield;
  }
  const named = yield* namedList.arraySteps();
  const starts = yield* startList.arraySteps();
  const endOf = (entry: number) => topics[at(named, entry)]?.key.slice(at(starts, entry)) ?? '';
  const inOrder = yield* orderSteps(named.length, yield* byLettersSteps(named.length, endOf));
  return yield* reorder(topics, named, starts, inOrder);
}

function* reorder(
  topics: readonly Topic[],
  named: Uint32Array,
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
    const number = at(named, from);
    order.numbers[place] = number;
    order.starts[place] = at(starts, from);
    order.lengths[place] = Math.min(topics[number]?.key.length ?? 0, longestKey);
    if (place % ITEMS_AT_ONCE === 0) yield;
  }
  return order;
}

/** Compares texts by their numbers: by what they begin with, and only where that is the same by all letters. */
function* byLettersSteps(
  count: number,
  textOf: (number: number) => string,
): Steps<(one: number, other: number) => number> {
  const beginnings = new Float64Array(count);
  for (let number = 0; number < count; number += 1) {
    beginnings[number] = beginningOf(textOf(number));
    if (number % ITEMS_AT_ONCE === 0) yield;
  }
  return (one, other) =>
    (beginnings[one] ?? 0) - (beginnings[other] ?? 0) || byLetters(textOf(one), textOf(other));
}

/** So many characters of one byte fit into the 53 bits of a whole number. */
const comparedAtOnce = 6;

/** The first characters of a text as a number, up to the first that takes more than a byte: in the order of texts. */
function beginningOf(text: string): number {
  let beginning = 0;
  let isPlain = true;
  for (let place = 0; place < comparedAtOnce; place += 1) {
    const code: number = isPlain && place < text.length ? Math.min(text.charCodeAt(place), 255) : 0;
    isPlain &&= code < 255;
    beginning = 256 * beginning + code;
  }
  return beginning;
}

function byLetters(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/**
 * Offers the topics of which an end starts so, by their lengths, in the order of the alphabet. Takes time by
 * the number of all that do, but one comparison each.
 */
export function offerBeginning(
  topics: readonly Topic[],
  { numbers, starts, lengths }: TopicOrder,
  start: string,
  shortest: Smallest<Topic>,
): void {
  const endAt = (place: number) => topics[at(numbers, place)]?.key.slice(at(starts, place)) ?? '';
  const isBehind = (end: string) => end >= start && !end.startsWith(start);
  const from = firstPlace(numbers.length, (place) => endAt(place) >= start);
  const to = firstPlace(numbers.length, (place) => isBehind(endAt(place)));
  for (let place = from; place < to; place += 1) {
    const length = lengths[place] ?? 0;
    const topic = length < shortest.bound ? topics[at(numbers, place)] : undefined;
    if (topic !== undefined) {
      shortest.offer(topic, length);
    }
  }
}

/** The first of so many places where something holds that holds at all later ones, too. */
function firstPlace(count: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}
