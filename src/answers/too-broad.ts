import { addTo } from '../basics/counts.ts';
import type { Library } from '../library/library.ts';
import type { SearchEngine } from '../search/engine.ts';
import type { Query } from '../search/query.ts';
import { textKey } from '../search/text/text-key.ts';
import { normalizedWords } from '../search/text/words.ts';
import type { FoundDefinition } from './definition.ts';
import { MOST_LISTED } from './most-listed.ts';

/** So many places mention the topic that no single one is the answer. */
export interface TooBroad {
  readonly kind: 'too-broad';
  readonly asked: string;
  /** What the topic means, if a note defines exactly this term. */
  readonly definition: FoundDefinition | null;
  /** How many sections match. */
  readonly places: number;
  /** How many notes contain them. */
  readonly notes: number;
  /** Ways to narrow it down, largest first. At least two. */
  readonly groups: readonly Group[];
}

/** Some of the places: those in notes of one category, or with one tag. */
export interface Group {
  readonly by: 'category' | 'tag';
  readonly name: string;
  /** How many of the matching sections belong to it. */
  readonly places: number;
}

/** If all places can be listed, including the shown one, a topic is never too broad. */
const FEW_PLACES = MOST_LISTED;

/** A word in more than this share of all sections says little. */
const BROAD_SHARE = 1 / 3;

/**
 * Finds out whether a topic is too broad: it has more places than a menu holds, and is either the
 * name of a category, or a single word that no note defines and that a third of all sections
 * contain. Results for a corrected spelling don't count. `null` when it is not too broad.
 */
export function tooBroad(
  engine: SearchEngine,
  query: Query,
  definition: FoundDefinition | null,
): TooBroad | null {
  const named = isCategory(engine, query.text);
  const isVagueWord = normalizedWords(query.text).length === 1 && definition === null;
  const isNarrowed = query.phrases.length + query.excluded.length > 0;
  if (isNarrowed || !(named || isVagueWord)) {
    return null;
  }
  const placesByNote = engine.mentions(query);
  const places = sumOf(placesByNote.values());
  const share = places / engine.library.sectionCount;
  if (places <= FEW_PLACES || !(named || share > BROAD_SHARE)) {
    return null;
  }
  const groups = groupsOf(engine.library, placesByNote);
  const notes = placesByNote.size;
  return groups.length < 2
    ? null
    : { kind: 'too-broad', asked: query.text, definition, places, notes, groups };
}

function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

function isCategory({ library }: SearchEngine, asked: string): boolean {
  const key = textKey(asked);
  return key !== '' && library.categories.some((category) => textKey(category) === key);
}

/** By category; by tag if they all have the same category. */
function groupsOf(
  { noteById }: Library,
  placesByNote: ReadonlyMap<string, number>,
): readonly Group[] {
  const categories = new Map<string, number>();
  const tags = new Map<string, number>();
  for (const [noteId, places] of placesByNote) {
    const note = noteById.get(noteId);
    if (note === undefined) continue;
    if (note.category !== null) addTo(categories, note.category, places);
    for (const tag of note.tags) addTo(tags, tag, places);
  }
  return categories.size > 1 ? inOrder('category', categories) : inOrder('tag', tags);
}

function inOrder(by: Group['by'], counts: ReadonlyMap<string, number>): readonly Group[] {
  return Array.from(counts, ([name, places]) => ({ by, name, places })).toSorted(
    (left, right) => right.places - left.places,
  );
}
