import type { Library } from '../library/library.ts';
import type { Section } from '../library/note.ts';
import type { SearchEngine } from '../search/engine.ts';
import type { LibraryNames, UsedName } from '../search/library-names.ts';
import { parseQuery, wordsAlone } from '../search/parse-query.ts';
import type { Query } from '../search/query.ts';
import { nameKey } from '../search/text/text-key.ts';
import { type Correction, correctionsOf } from './corrections.ts';
import { measureAsked } from './measure/measure-asked.ts';
import { MOST_LISTED } from './most-listed.ts';
import { type NamesInstead, namesInstead } from './names-instead.ts';
import { type Nothing, nothingFound } from './nothing-found.ts';
import { type Place, placesOf } from './place.ts';

/** What to search for, and in which notes. */
export interface Search {
  /** As typed, with quoted phrases and `-word`. */
  readonly asked: string;
  /** Only notes of this category, ignoring case and accents. */
  readonly category: string | null;
  /** Only notes with this tag, ignoring case and accents. */
  readonly tag: string | null;
}

/** A ranked list of places. */
export interface Found {
  readonly kind: 'found';
  readonly search: Search;
  /** Best first, at most 25. Never empty. */
  readonly places: readonly Place[];
  /** How many sections match in all. */
  readonly total: number;
  /** `false` if nothing in the notes clearly answers; these are then the closest sections. */
  readonly sure: boolean;
  /**
   * `true` if no section matches the quotes and exclusions; these then match the words alone.
   */
  readonly wordsAlone: boolean;
  /** How misspelt words were read, if that led to the best place. */
  readonly corrections: readonly Correction[];
}

/** Notes with the given category and tag have nothing about it, but others do. */
export interface FoundElsewhere {
  readonly kind: 'found-elsewhere';
  readonly search: Search;
  /** How many sections of all notes match; at least one. */
  readonly elsewhere: number;
}

/** No note has the wanted category, or none has the wanted tag. */
export interface NoSuchName extends NamesInstead {
  readonly kind: 'no-such-name';
  readonly by: 'category' | 'tag';
  readonly asked: string;
  /** As the person typed it. */
  readonly name: string;
  /** How many sections of all notes match. */
  readonly elsewhere: number;
}

/** An answer to a search. */
export type SearchAnswer = Found | FoundElsewhere | NoSuchName | Nothing;

/** Searches the notes. */
export function search(engine: SearchEngine, wanted: Search): SearchAnswer {
  const query = parseQuery(wanted.asked);
  const asked = { ...wanted, asked: query.text };
  const found = foundFor(engine, query, asked);
  if (found !== null) return found;
  const { total: elsewhere } = engine.search(query, { limit: 1 });
  if (elsewhere > 0) {
    const unknown = unknownName(engine.names, asked, elsewhere);
    return unknown ?? { kind: 'found-elsewhere', search: asked, elsewhere };
  }
  const nothing = nothingFound(engine, query);
  if (nothing.kind !== 'nothing-found') return nothing;
  return (
    foundByWords(engine, query, asked) ?? unknownName(engine.names, asked, elsewhere) ?? nothing
  );
}

/** What matches a query, in the wanted notes; `null` if nothing does. */
function foundFor(engine: SearchEngine, query: Query, wanted: Search): Found | null {
  const accepts = filterOf(engine.library, wanted);
  const result = engine.search(query, { limit: MOST_LISTED, accepts });
  const { hits, total, sure } = result;
  const places = placesOf(engine.library, hits, measureAsked(query.text));
  if (places.length === 0) return null;
  const corrections = correctionsOf(engine, result);
  return { kind: 'found', search: wanted, places, total, sure, wordsAlone: false, corrections };
}

/** What matches the words of a query that has quotes or exclusions, without these. */
function foundByWords(engine: SearchEngine, query: Query, wanted: Search): Found | null {
  const words = wordsAlone(query);
  const found = words === null ? null : foundFor(engine, words, wanted);
  return found === null ? null : { ...found, wordsAlone: true };
}

/** The wanted category or tag, if no note has it. */
function unknownName(
  { categories, tags }: LibraryNames,
  { asked, category, tag }: Search,
  elsewhere: number,
): NoSuchName | null {
  const missing = (by: NoSuchName['by'], name: string | null, all: readonly UsedName[]) =>
    name === null || all.some((one) => nameKey(one.name) === nameKey(name))
      ? null
      : ({ kind: 'no-such-name', by, asked, name, ...namesInstead(all, name), elsewhere } as const);
  return missing('category', category, categories()) ?? missing('tag', tag, tags());
}

/**
 * The filter for category and tag; `undefined` if there is none, so that no section need be
 * checked.
 */
function filterOf(
  { notes }: Library,
  { category, tag }: Search,
): ((section: Section) => boolean) | undefined {
  if (category === null && tag === null) return undefined;
  const isWanted = (wanted: string | null, names: readonly string[]) =>
    wanted === null || names.some((name) => nameKey(name) === nameKey(wanted));
  const wanted = notes.filter(
    (note) => isWanted(category, [note.category ?? '']) && isWanted(tag, note.tags),
  );
  const noteIds = new Set(wanted.map(({ id }) => id));
  return ({ noteId }) => noteIds.has(noteId);
}
