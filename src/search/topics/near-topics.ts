import type { WordNumbers } from '../index/word-numbers.ts';
import { editDistance } from '../text/edit-distance.ts';
import { Smallest } from './smallest.ts';
import { numbersBeginning, type SortedTopics } from './sorted-topics.ts';

/** A word of a topic that a typed word may mean. */
interface NearWord {
  readonly typos: number;
  /** The numbers of the topics that contain it. */
  readonly topics: Uint32Array;
}

/** A typed word, and what it may mean. */
interface TypedWord {
  readonly text: string;
  /** The words of topics that are one or two typos away, by word. */
  readonly near: ReadonlyMap<string, NearWord>;
  /** The numbers of the topics with a word that begins with it. */
  readonly beginnings: readonly Uint32Array[];
}

/** Shorter words are not corrected: they are the beginning of a word. */
const SHORTEST_WORD = 3;

/** How many typos a word may have. */
const MOST_TYPOS = 2;

/** Up to this length it may have only one: short words have too many neighbours. */
const LONGEST_WITH_ONE_TYPO = 5;

/**
 * Longer texts are pasted questions, not names, and are not looked up, because that would take a
 * while.
 */
const MOST_WORDS = 12;

/** A typo outweighs any difference in length: `lamda tim` is meant to find a time, not a tip. */
const TYPO_WORTH = 10_000;

/**
 * The numbers of topics that contain, in any order, a word for each typed word that begins with it
 * or is one or two typos away: those with the fewest typos first, then the most similar. Starts
 * from the typed word with the fewest topics.
 */
export function nearTopics(
  key: string,
  sorted: SortedTopics,
  words: WordNumbers,
  limit: number,
): readonly number[] {
  const { topics } = sorted;
  const typed = readTypedWords(key, sorted, words);
  const [fewest] = typed
    .filter(({ text }) => text.length >= SHORTEST_WORD)
    .toSorted((one, other) => topicCount(one) - topicCount(other));
  const least = TYPO_WORTH * typed.reduce((sum, word) => sum + fewestTypos(word), 0);
  const nearest = new Smallest(limit);
  for (const number of fewest === undefined ? [] : topicsOf(fewest)) {
    // The edit distance is at least the difference in length, which is quick to check.
    const difference = Math.abs(topics.keyLengthOf(number) - key.length);
    if (least + difference >= nearest.bound) continue;
    const near = topics.keyOf(number);
    const typos = typosIn(near, typed);
    if (typos !== null) nearest.offer(number, typos * TYPO_WORTH + editDistance(key, near));
  }
  return nearest.items();
}

/** The words of a key; none if no topic can contain them all. */
function readTypedWords(
  key: string,
  sorted: SortedTopics,
  words: WordNumbers,
): readonly TypedWord[] {
  const texts = key.split(' ');
  if (texts.length > MOST_WORDS) return [];
  const typed: TypedWord[] = [];
  // Long words are the rarest: usually one of them ends the search.
  for (const text of texts.toSorted((one, other) => other.length - one.length)) {
    const word = readTyped(text, sorted, words);
    if (topicCount(word) === 0) return [];
    typed.push(word);
  }
  return typed;
}

function readTyped(text: string, sorted: SortedTopics, words: WordNumbers): TypedWord {
  const near = text.length < SHORTEST_WORD ? new Map() : wordsNear(text, sorted, words);
  return { text, near, beginnings: numbersBeginning(text, sorted) };
}

function wordsNear(
  word: string,
  { byWord: { starts, items } }: SortedTopics,
  words: WordNumbers,
): ReadonlyMap<string, NearWord> {
  const allowed = word.length <= LONGEST_WITH_ONE_TYPO ? 1 : MOST_TYPOS;
  const near = new Map<string, NearWord>();
  for (const [text, [number]] of words.tree.fuzzyGet(word, MOST_TYPOS)) {
    const topics = items.subarray(starts[number] ?? 0, starts[number + 1] ?? 0);
    const typos = editDistance(word, text);
    const isMeant = text === word || (!words.forms.isStopWord(text) && typos <= allowed);
    if (topics.length > 0 && isMeant) near.set(text, { typos, topics });
  }
  return near;
}

function topicCount(word: TypedWord): number {
  return numberLists(word).reduce((count, { length }) => count + length, 0);
}

/**
 * The numbers of all topics with what a word may mean, ascending, so that the first of equally
 * similar ones is offered.
 */
function topicsOf(word: TypedWord): readonly number[] {
  const numbers = new Set(numberLists(word).flatMap((list) => Array.from(list)));
  return Array.from(numbers).sort((one, other) => one - other);
}

function numberLists({ near, beginnings }: TypedWord): readonly Uint32Array[] {
  return [...Array.from(near.values(), ({ topics }) => topics), ...beginnings];
}

/** The fewest typos that a word can have in any topic. */
function fewestTypos({ near, beginnings }: TypedWord): number {
  if (beginnings.some(({ length }) => length > 0)) return 0;
  return Array.from(near.values()).reduce(
    (fewest, { typos }) => Math.min(fewest, typos),
    MOST_TYPOS,
  );
}

/** How many typos the typed words have in a topic; `null` if it lacks one of them. */
function typosIn(key: string, typed: readonly TypedWord[]): number | null {
  const words = key.split(' ');
  let all = 0;
  for (const { text, near } of typed) {
    const typos = words.map((word) => (word.startsWith(text) ? 0 : near.get(word)?.typos));
    const known = typos.filter((count) => count !== undefined);
    if (known.length === 0) return null;
    all += Math.min(...known);
  }
  return all;
}
