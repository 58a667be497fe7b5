import { onDemand } from '../../basics/on-demand.ts';
import type { Library } from '../../library/library.ts';
import type { SearchEngine, Suggestion } from '../engine.ts';
import type { WordNumbers } from '../index/word-numbers.ts';
import { textKey } from '../text/text-key.ts';
import { broadestTitles } from './broadest-titles.ts';
import { nearTopics } from './near-topics.ts';
import { type SortedTopics, shortestBeginning } from './sorted-topics.ts';

/**
 * Completes and corrects what is typed from a library's sorted topics: those that begin with it,
 * then those with a later word that does; if there are none, those within one or two typos in each
 * of the `words`. Shorter ones first, then alphabetically. While no word is typed, the titles of
 * the notes with the most sections come first.
 */
export function suggesterOf(
  library: Library,
  sorted: SortedTopics,
  words: WordNumbers,
): SearchEngine['suggest'] {
  const { topics, byKey, byLaterWord } = sorted;
  const broadest = onDemand(() => broadestTitles(library));
  const broadestFirst = (limit: number): readonly Suggestion[] => {
    const titles = broadest();
    if (titles.length >= limit) return titles.slice(0, limit);
    const shown = new Set(titles.map(({ text }) => textKey(text)));
    const others = shortestBeginning('', topics, byKey, limit).filter(
      (topic) => !shown.has(topics.keyOf(topic)),
    );
    return [...titles, ...others.map((topic) => topics.at(topic))].slice(0, limit);
  };
  return (typed, limit) => {
    const key = textKey(typed);
    if (key === '') return broadestFirst(limit);
    const found = new Set(shortestBeginning(key, topics, byKey, limit));
    if (found.size < limit) {
      for (const topic of shortestBeginning(key, topics, byLaterWord, limit)) {
        found.add(topic);
      }
    }
    const offered =
      found.size > 0 ? Array.from(found).slice(0, limit) : nearTopics(key, sorted, words, limit);
    return offered.map((number) => topics.at(number));
  };
}
