import { countEach } from '../counts.ts';
import type { Library } from '../library/library.ts';
import type { Note } from '../library/note.ts';
import type { SearchEngine } from '../search/engine.ts';
import { topicKey } from '../search/topics/topics.ts';
import { nearNotes } from './note-named.ts';

/** Discord shows 25 choices. */
const MAX_SUGGESTIONS = 25;

/** Topics that complete what was typed, best first. */
export function suggestTopics(engine: SearchEngine, typed: string): readonly string[] {
  return engine.suggest(typed, MAX_SUGGESTIONS).map(({ text }) => text);
}

/** Categories that have what was typed in their name, the largest first. */
export function suggestCategories(library: Library, typed: string): readonly string[] {
  return suggestNames(
    library.notes.map(({ category }) => category ?? ''),
    typed,
  );
}

/** Tags that have what was typed in their name, the most used first. */
export function suggestTags(library: Library, typed: string): readonly string[] {
  return suggestNames(
    library.notes.flatMap(({ tags }) => tags),
    typed,
  );
}

/**
 * Notes whose title or other name has what was typed in it, first those that begin so; where none has, those that are
 * called nearly so.
 */
export function suggestNotes(engine: SearchEngine, typed: string): readonly Note[] {
  const key = topicKey(typed);
  const namesOf = ({ title, aliases }: Note) => [title, ...aliases];
  const begins = (note: Note) => Number(namesOf(note).some((name) => startsWith(name, key) === 1));
  const called = engine.library.notes
    .filter((note) => namesOf(note).some((name) => topicKey(name).includes(key)))
    .toSorted((left, right) => begins(right) - begins(left))
    .slice(0, MAX_SUGGESTIONS);
  return called.length > 0 ? called : nearNotes(engine, typed);
}

function suggestNames(names: readonly string[], typed: string): readonly string[] {
  const key = topicKey(typed);
  return Array.from(countEach(names))
    .filter(([name]) => name !== '' && topicKey(name).includes(key))
    .toSorted(([left, leftUses], [right, rightUses]) => {
      const byPrefix = startsWith(right, key) - startsWith(left, key);
      return byPrefix || rightUses - leftUses;
    })
    .slice(0, MAX_SUGGESTIONS)
    .map(([name]) => name);
}

function startsWith(name: string, key: string): number {
  return Number(topicKey(name).startsWith(key));
}
