import type { Library } from '../../library/library.ts';
import { onDemand } from '../../on-demand.ts';
import type { Suggestion } from '../engine.ts';
import type { WordNumbers } from '../index/word-numbers.ts';
import { textKey } from '../text/text-key.ts';
import { broadestTitles } from './broadest-titles.ts';
import { nearTopics } from './near-topics.ts';
import { Smallest } from './smallest.ts';
import { offerBeginning, type SortedTopics, type TopicOrder } from './sorted-topics.ts';

/**
 * Completes and corrects what is typed, with the topics of a library: those that begin with it, then those with a
 * later word that does; if there are none, those within a typo or two in each word. Shorter ones first, then
 * alphabetically. While no word is typed, the titles of the notes with the most sections come first.
 */
type Suggest = (typed: string, limit: number) => readonly Suggestion[];

/** Suggests a library's sorted topics, among whose words the typed ones are looked for. */
export function suggesterOf(library: Library, sorted: SortedTopics, words: WordNumbers): Suggest {
  const { topics, byKey, byLaterWord } = sorted;
  const shortestBeginning = (order: TopicOrder, start: string, limit: number) => {
    const shortest = new Smallest<number>(limit);
    offerBeginning(topics, order, start, shortest);
    return shortest.items();
  };
  const broadest = onDemand(() => broadestTitles(library));
  const broadestFirst = (limit: number): readonly Suggestion[] => {
    const titles = broadest();
    if (titles.length >= limit) return titles.slice(0, limit);
    const shown = new Set(titles.map(({ text }) => textKey(text)));
    const others = shortestBeginning(byKey, '', limit).filter(
      (topic) => !shown.has(topics.keyOf(topic)),
    );
    return [...titles, ...others.map((topic) => topics.at(topic))].slice(0, limit);
  };
  return (typed, limit) => {
    const key = textKey(typed);
    if (key === '') return broadestFirst(limit);
    const found = new Set(shortestBeginning(byKey, key, limit));
    if (found.size < limit) {
      for (const topic of shortestBeginning(byLaterWord, key, limit)) {
        found.add(topic);
      }
    }
    const offered =
      found.size > 0 ? Array.from(found).slice(0, limit) : nearTopics(key, sorted, words, limit);
    return offered.map((number) => topics.at(number));
  };
}
