import type { Hit, SearchEngine } from '../search/engine.ts';
import type { Query } from '../search/query.ts';
import { topicKey } from '../search/topics.ts';
import type { FoundDefinition } from './definition.ts';

/** So many places speak of it that no single one is the answer. */
export interface TooBroad {
  readonly kind: 'too-broad';
  readonly asked: string;
  /** What the topic means, where a note defines exactly it. */
  readonly definition: FoundDefinition | null;
  /** How many sections match. */
  readonly places: number;
  /** How many notes they stand in. */
  readonly notes: number;
  /** Ways to narrow it down, the largest first. At least two. */
  readonly groups: readonly Group[];
}

/** Some of the places: those in notes of one category, or with one tag. */
export interface Group {
  readonly by: 'category' | 'tag';
  readonly name: string;
  /** How many of the matching sections are in it. */
  readonly places: number;
}

/** What fits into a menu, the shown place included, is never too broad. */
const FEW_PLACES = 25;

/** A word that stands in more than this part of all sections says little. */
const BROAD_SHARE = 1 / 3;

/**
 * Finds out whether a topic is too broad: more places than a menu holds, and either it is the name of
 * a category, or a single word that no note defines and that stands in a third of all sections. What
 * was found by another spelling does not count. `null` when it is not.
 */
export function tooBroad(
  engine: SearchEngine,
  query: Query,
  definition: FoundDefinition | null,
): TooBroad | null {
  const named = isCategory(engine, query.text);
  const isVagueWord = query.words.length === 1 && definition === null;
  if (query.phrases.length > 0 || !(named || isVagueWord)) {
    return null;
  }
  const hits = engine.search(query, { limit: Number.POSITIVE_INFINITY }).hits.filter(isExact);
  const share = hits.length / engine.library.sections.length;
  if (hits.length <= FEW_PLACES || !(named || share > BROAD_SHARE)) {
    return null;
  }
  const groups = groupsOf(engine, hits);
  const notes = new Set(hits.map(({ section }) => section.noteId)).size;
  return groups.length < 2
    ? null
    : { kind: 'too-broad', asked: query.text, definition, places: hits.length, notes, groups };
}

function isExact({ matches }: Hit): boolean {
  return matches.some(({ how }) => how === 'exact');
}

function isCategory({ library }: SearchEngine, asked: string): boolean {
  const key = topicKey(asked);
  const categories = new Set(library.notes.map(({ category }) => category ?? ''));
  return key !== '' && Array.from(categories).some((category) => topicKey(category) === key);
}

/** By category; where all are of one, by tag. */
function groupsOf(engine: SearchEngine, hits: readonly Hit[]): readonly Group[] {
  const { noteById } = engine.library;
  const notes = hits.map(({ section }) => noteById.get(section.noteId));
  const categories = count(
    'category',
    notes.map((note) => note?.category ?? null),
  );
  return categories.length > 1
    ? categories
    : count(
        'tag',
        notes.flatMap((note) => note?.tags ?? []),
      );
}

function count(by: Group['by'], names: readonly (string | null)[]): readonly Group[] {
  const places = new Map<string, number>();
  for (const name of names.filter((candidate) => candidate !== null)) {
    places.set(name, (places.get(name) ?? 0) + 1);
  }
  return Array.from(places, ([name, sections]) => ({ by, name, places: sections })).toSorted(
    (left, right) => right.places - left.places,
  );
}
