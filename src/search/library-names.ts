import { countEach } from '../basics/counts.ts';
import { groupBy } from '../basics/group-by.ts';
import { onDemand } from '../basics/on-demand.ts';
import type { Library } from '../library/library.ts';
import type { Note } from '../library/note.ts';
import { textKey } from './text/text-key.ts';

/** A note with its title and other names in normalised form, for comparison with typed text. */
export interface NamedNote {
  readonly note: Note;
  readonly keys: readonly string[];
}

/** A tag or category. */
export interface UsedName {
  readonly name: string;
  readonly key: string;
  /** How often the notes use it. */
  readonly uses: number;
}

/** The names in a library. Collecting them visits all notes, so it is done once, on demand. */
export interface LibraryNames {
  /** In the order of the library. */
  readonly notes: () => readonly NamedNote[];
  readonly tags: () => readonly UsedName[];
  readonly categories: () => readonly UsedName[];
  /**
   * The notes with exactly this title or other name, ignoring spelling differences as in `textKey`.
   */
  readonly notesCalled: (name: string) => readonly Note[];
}

/** The names of one library. */
export function libraryNames({ notes }: Library): LibraryNames {
  const named = onDemand(() =>
    notes.map((note): NamedNote => ({ note, keys: [note.title, ...note.aliases].map(textKey) })),
  );
  const byKey = onDemand(() =>
    groupBy(
      named().flatMap(({ note, keys }) => Array.from(new Set(keys), (key) => ({ note, key }))),
      ({ key }) => key,
    ),
  );
  return {
    notes: named,
    tags: onDemand(() => usedNames(notes.flatMap(({ tags }) => tags))),
    categories: onDemand(() => usedNames(notes.map(({ category }) => category ?? ''))),
    notesCalled: (name) => {
      const key = textKey(name);
      return key === '' ? [] : (byKey().get(key) ?? []).map(({ note }) => note);
    },
  };
}

function usedNames(names: readonly string[]): readonly UsedName[] {
  return Array.from(countEach(names), ([name, uses]) => ({
    name,
    key: textKey(name),
    uses,
  })).filter(({ name }) => name !== '');
}
