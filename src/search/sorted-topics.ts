import { at } from './index/at.ts';
import { orderSteps } from './order-steps.ts';
import type { Smallest } from './smallest.ts';
import type { Steps } from './steps.ts';
import type { Topic } from './topics.ts';

/** Topics in the order of the keys that they are looked for by, each as often as it has keys. */
export interface SortedTopics {
  readonly keys: readonly string[];
  /** The topic of each key. */
  readonly topics: readonly Topic[];
  /** The length of each topic, 65,535 for longer ones, so that most topics need not be looked at. */
  readonly lengths: Uint16Array;
}

const longestTopic = 65_535;

/** Sorts topics by the keys that `keysOf` gives for each. */
export function* sortedTopicSteps(
  topics: readonly Topic[],
  keysOf: (topic: Topic) => readonly string[],
): Steps<SortedTopics> {
  const keys: string[] = [];
  const named: Topic[] = [];
  for (const topic of topics) {
    for (const key of keysOf(topic)) {
      keys.push(key);
      named.push(topic);
    }
    yield;
  }
  const inOrder = yield* orderSteps(keys.length, (one, other) =>
    byLetters(keys[one] ?? '', keys[other] ?? ''),
  );
  const sorted = {
    keys: [] as string[],
    topics: [] as Topic[],
    lengths: new Uint16Array(keys.length),
  };
  for (let place = 0; place < inOrder.length; place += 1) {
    const topic = named[at(inOrder, place)];
    if (topic !== undefined) {
      sorted.keys.push(keys[at(inOrder, place)] ?? '');
      sorted.topics.push(topic);
      sorted.lengths[place] = Math.min(topic.key.length, longestTopic);
    }
    yield;
  }
  return sorted;
}

function byLetters(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/**
 * Offers the topics with a key that starts so, by their lengths, in the order of the alphabet. Takes time by
 * the number of all that do, but one comparison each.
 */
export function offerBeginning(
  { keys, topics, lengths }: SortedTopics,
  start: string,
  shortest: Smallest<Topic>,
): void {
  const from = firstPlace(keys, (key) => key >= start);
  const to = firstPlace(keys, (key) => key >= start && !key.startsWith(start));
  for (let place = from; place < to; place += 1) {
    const length = lengths[place] ?? 0;
    const topic = length < shortest.bound ? topics[place] : undefined;
    if (topic !== undefined) {
      shortest.offer(topic, length);
    }
  }
}

/** The first place where something holds that holds for all later keys, too. */
function firstPlace(sorted: readonly string[], holds: (key: string) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle] ?? '')) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}
