import { ITEMS_AT_ONCE, type Steps } from '../../steps.ts';
import { type Grouped, groupedSteps } from '../index/grouped.ts';
import { NumberList } from '../index/number-list.ts';
import type { WordNumbers } from '../index/word-numbers.ts';
import { editDistance } from '../question/edit-distance.ts';
import { Smallest } from './smallest.ts';
import type { TopicList } from './topic-list.ts';

/** Groups the numbers of topics by the numbers of their words. */
export function* topicsByWordSteps(topics: TopicList, wordNumbers: WordNumbers): Steps<Grouped> {
  const words = new NumberList();
  const named = new NumberList();
  for (let number = 0; number < topics.count; number += 1) {
    for (const text of topics.keyOf(number).split(' ')) {
      const word = wordNumbers.numberOf(text);
      if (word !== undefined) {
        words.push(word);
        named.push(number);
      }
    }
    if (number % ITEMS_AT_ONCE === 0) yield;
  }
  return yield* groupedSteps(
    yield* words.arraySteps(),
    yield* named.arraySteps(),
    wordNumbers.wordCount,
  );
}

/** Where topics are looked for. */
export interface KnownTopics {
  readonly topics: TopicList;
  /** The numbers of topics by those of their words. */
  readonly byWord: Grouped;
}

/** The words of topics that a typed word may have meant, with the numbers of their topics. */
type NearWords = ReadonlyMap<string, Uint32Array>;

/** Words shorter than this are not corrected: they are the beginning of what is being typed. */
const SHORTEST_WORD = 3;

/** How many typos a word may have, longer ones than this more than one: short words have too many neighbours. */
const MOST_TYPOS = 2;
const LONGEST_WITH_ONE_TYPO = 5;

/**
 * The numbers of topics that have, for each typed word, a similar one (or, for a short one, one that begins
 * with it), the most similar first. Starts from the typed word with the fewest topics.
 */
export function nearTopics(
  key: string,
  { topics, byWord }: KnownTopics,
  words: WordNumbers,
  limit: number,
): readonly number[] {
  const typed = key.split(' ');
  const beginnings = typed.filter((word) => word.length < SHORTEST_WORD);
  const near = typed
    .filter((word) => word.length >= SHORTEST_WORD)
    .map((word) => wordsNear(word, byWord, words));
  const [fewest = new Map<string, Uint32Array>(), ...others] = near.toSorted(
    (one, other) => topicCount(one) - topicCount(other),
  );
  const nearest = new Smallest<number>(limit);
  const offered = new Set<number>();
  for (const number of inOrder(fewest)) {
    // The edit distance is at least the difference in length, which is quick to check.
    const difference = Math.abs(topics.keyLengthOf(number) - key.length);
    if (difference >= nearest.bound || offered.has(number)) continue;
    const near = topics.keyOf(number);
    if (hasWordOfEach(near, others, beginnings)) {
      offered.add(number);
      nearest.offer(number, editDistance(key, near));
    }
  }
  return nearest.items();
}

/**
 * The numbers of all topics of some words, ascending, so that of equally similar ones the first is offered.
 */
function inOrder(near: NearWords): readonly number[] {
  return Array.from(near.values(), (numbers) => Array.from(numbers))
    .flat()
    .sort((one, other) => one - other);
}

function topicCount(near: NearWords): number {
  return Array.from(near.values()).reduce((count, { length }) => count + length, 0);
}

function hasWordOfEach(
  key: string,
  near: readonly NearWords[],
  beginnings: readonly string[],
): boolean {
  const words = key.split(' ');
  return (
    near.every((own) => words.some((word) => own.has(word))) &&
    beginnings.every((start) => words.some((word) => word.startsWith(start)))
  );
}

function wordsNear(word: string, { starts, items }: Grouped, words: WordNumbers): NearWords {
  const allowed = word.length <= LONGEST_WITH_ONE_TYPO ? 1 : MOST_TYPOS;
  const near = new Map<string, Uint32Array>();
  for (const [text, [number]] of words.tree.fuzzyGet(word, MOST_TYPOS)) {
    const own = items.subarray(starts[number] ?? 0, starts[number + 1] ?? 0);
    const isMeant =
      text === word || (!words.forms.isStopWord(text) && editDistance(word, text) <= allowed);
    if (own.length > 0 && isMeant) near.set(text, own);
  }
  return near;
}
