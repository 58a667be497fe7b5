import type { Library } from '../../library/library.ts';
import type { Suggestion } from '../engine.ts';
import { textKey } from '../text/text-key.ts';

/** Discord shows 25 choices. */
const MOST_TITLES = 25;

/**
 * The titles of the notes with the most sections, largest first, then in the order of the notes; at
 * most 25, without repeats. Takes time proportional to the number of notes.
 */
export function broadestTitles({ notes }: Pick<Library, 'notes'>): readonly Suggestion[] {
  const titles = new Map<string, Suggestion>();
  for (const { title } of notes.toSorted(
    (one, other) => other.sections.length - one.sections.length,
  )) {
    const key = textKey(title);
    if (key !== '' && !titles.has(key)) titles.set(key, { text: title, kind: 'title' });
    if (titles.size === MOST_TITLES) break;
  }
  return Array.from(titles.values());
}
