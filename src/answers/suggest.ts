import type { Note } from '../library/note.ts';
import type { SearchEngine } from '../search/engine.ts';
import type { NamedNote, UsedName } from '../search/library-names.ts';
import { textKey } from '../search/text/text-key.ts';
import { nearNotes } from './note-named.ts';

/** Discord shows 25 choices. */
const MAX_SUGGESTIONS = 25;

/** Topics that complete the typed text, best first. */
export function suggestTopics(engine: SearchEngine, typed: string): readonly string[] {
  return engine.suggest(typed, MAX_SUGGESTIONS).map(({ text }) => text);
}

/** Categories with the typed text in their name, largest first. */
export function suggestCategories({ names }: SearchEngine, typed: string): readonly string[] {
  return suggestNames(names.categories(), typed);
}

/** Tags with the typed text in their name, most used first. */
export function suggestTags({ names }: SearchEngine, typed: string): readonly string[] {
  return suggestNames(names.tags(), typed);
}

/**
 * Notes with the typed text in their title or other name, first those that begin with it; if there
 * are none, those with a similar name.
 */
export function suggestNotes(engine: SearchEngine, typed: string): readonly Note[] {
  const typedKey = textKey(typed);
  const begins = ({ keys }: NamedNote) => Number(keys.some((key) => key.startsWith(typedKey)));
  const called = engine.names
    .notes()
    .filter(({ keys }) => keys.some((key) => key.includes(typedKey)))
    .toSorted((left, right) => begins(right) - begins(left))
    .slice(0, MAX_SUGGESTIONS)
    .map(({ note }) => note);
  return called.length > 0 ? called : nearNotes(engine, typed);
}

function suggestNames(names: readonly UsedName[], typed: string): readonly string[] {
  const typedKey = textKey(typed);
  const begins = ({ key }: UsedName) => Number(key.startsWith(typedKey));
  return names
    .filter(({ key }) => key.includes(typedKey))
    .toSorted((left, right) => begins(right) - begins(left) || right.uses - left.uses)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ name }) => name);
}
