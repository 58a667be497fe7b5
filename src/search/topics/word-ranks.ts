import { ITEMS_AT_ONCE, type Steps } from '../../basics/steps.ts';
import { at } from '../index/at.ts';
import { NumberList } from '../index/number-list.ts';
import { PieceNumbers } from '../index/piece-numbers.ts';
import { orderSteps } from './order-steps.ts';

/** Marks the end of each key. */
const KEY_END = 0;

/**
 * The words of keys, one key after another, as their alphabetical ranks from 1, so that sorting
 * suffixes of keys compares a number or two, not letters. A space sorts before every character of a
 * word, so the order is the same.
 */
export function* wordRankSteps(keys: Iterable<string>): Steps<Uint32Array> {
  const words = new PieceNumbers();
  const list = new NumberList();
  let keyCount = 0;
  for (const key of keys) {
    for (const start of wordStarts(key)) {
      list.push(1 + words.numberOf(key, start, wordEnd(key, start)));
    }
    list.push(KEY_END);
    keyCount += 1;
    if (keyCount % ITEMS_AT_ONCE === 0) yield;
  }
  const ranks = yield* rankSteps(words);
  const text = yield* list.arraySteps();
  for (let place = 0; place < text.length; place += 1) {
    text[place] = at(ranks, at(text, place));
    if (place % ITEMS_AT_ONCE === 0) yield;
  }
  return text;
}

/** Compares the suffixes of two keys that begin at these positions among the ranks. */
export function compareRanks(ranks: Uint32Array, one: number, other: number): number {
  for (let ahead = 0; ; ahead += 1) {
    const rank = at(ranks, one + ahead);
    const difference = rank - at(ranks, other + ahead);
    if (difference !== 0 || rank === KEY_END) return difference;
  }
}

/** Where the words of a key begin. */
export function wordStarts(key: string): readonly number[] {
  const starts = [0];
  for (let space = key.indexOf(' '); space !== -1; space = key.indexOf(' ', space + 1)) {
    starts.push(space + 1);
  }
  return starts;
}

function wordEnd(key: string, start: number): number {
  const space = key.indexOf(' ', start);
  return space === -1 ? key.length : space;
}

/** By 1 + the number of a word: 1 + its alphabetical position. */
function* rankSteps(words: PieceNumbers): Steps<Uint32Array> {
  const texts: string[] = [];
  for (let number = 0; number < words.count; number += 1) {
    texts.push(words.pieceAt(number));
    if (number % ITEMS_AT_ONCE === 0) yield;
  }
  const ranks = new Uint32Array(1 + words.count);
  const inOrder = yield* orderSteps(words.count, (one, other) =>
    byLetters(texts[one] ?? '', texts[other] ?? ''),
  );
  for (let place = 0; place < inOrder.length; place += 1) {
    ranks[1 + at(inOrder, place)] = 1 + place;
    if (place % ITEMS_AT_ONCE === 0) yield;
  }
  return ranks;
}

function byLetters(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
