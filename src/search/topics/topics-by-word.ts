import { ITEMS_AT_ONCE, type Steps } from '../../basics/steps.ts';
import { type Grouped, groupedSteps } from '../index/grouped.ts';
import { NumberList } from '../index/number-list.ts';
import type { WordNumbers } from '../index/word-numbers.ts';
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
