import type { Library } from '../library/library.ts';
import type { Tip } from '../library/note.ts';
import { type SectionInNote, sectionInNote } from '../library/section-in-note.ts';
import type { Field, Hit, Match, SearchEngine } from '../search/engine.ts';
import { parseQuestion } from '../search/parse-query.ts';
import { normalizedWords } from '../search/text/words.ts';
import { type Correction, correctionsOf } from './corrections.ts';
import { isFunctionWord } from './function-words.ts';
import { MOST_LISTED } from './most-listed.ts';
import { type Nothing, nothingFound } from './nothing-found.ts';
import { type PlacedTip, tipAtRandom } from './placed-tip.ts';
import { wordFinder } from './snippet/matched-words.ts';
import { tellingMatches } from './snippet/telling-words.ts';

/** The exam tips in one section of a note. */
export interface TipGroup extends SectionInNote {
  /** In the order of the note. Never empty. */
  readonly tips: readonly Tip[];
  /** The words that selected single tips; empty when all tips of the section are meant. */
  readonly words: readonly string[];
}

/** The exam tips about a topic. */
export interface TipsFound {
  readonly kind: 'tips';
  readonly asked: string;
  /** Best first, at most 25. Never empty. */
  readonly groups: readonly TipGroup[];
  /** How misspelt words were read, if that led to the best place. */
  readonly corrections: readonly Correction[];
}

/** The notes mention the topic, but have no exam tips about it. */
export interface NoTips {
  readonly kind: 'no-tips';
  readonly asked: string;
  /** How many sections mention it. */
  readonly places: number;
}

/** An answer to "tips about this". */
export type TipsAnswer = TipsFound | NoTips | Nothing;

/** How many sections are examined; more than enough to find the best groups. */
const MAX_CANDIDATES = 100;

/** A match in one of these says that the whole section is about the topic, not just a tip in it. */
const ABOUT_THE_SECTION: ReadonlySet<Field> = new Set<Field>([
  'heading',
  'trail',
  'title',
  'terms',
  'tags',
]);

/** The exam tips about a topic, from all notes that match. */
export function tips(engine: SearchEngine, asked: string): TipsAnswer {
  const query = parseQuestion(asked);
  const result = engine.search(query, { limit: MAX_CANDIDATES, onlyTips: true });
  const groups = asGoodAsTheBest(withTellingMatches(withoutFunctionWords(result.hits, query.text)))
    .map((hit) => groupOf(engine.library, hit))
    .filter((group) => group !== null)
    .slice(0, MOST_LISTED);
  if (groups.length > 0) {
    return { kind: 'tips', asked: query.text, groups, corrections: correctionsOf(engine, result) };
  }
  const { total } = engine.search(query, { limit: 1 });
  return total === 0
    ? nothingFound(engine, query)
    : { kind: 'no-tips', asked: query.text, places: total };
}

/**
 * The group of a section as it was shown before: all its tips, or those with one of the words.
 * `null` when nothing of it is left.
 */
export function tipGroup(
  library: Library,
  sectionId: string,
  words: readonly string[],
): TipGroup | null {
  const place = sectionInNote(library, sectionId);
  if (place === null) return null;
  const find = wordFinder(words, place.note.language);
  const chosen = place.note.tips.filter(
    (tip) => tip.sectionId === sectionId && (words.length === 0 || find(tip.plain).length > 0),
  );
  return chosen.length === 0 ? null : { ...place, tips: chosen, words };
}

/** A random tip, other than `exceptId` if there are several; `null` if there are none. */
export function randomTip(library: Library, random: () => number, exceptId = ''): PlacedTip | null {
  const { tips: all } = library;
  return tipAtRandom(library, all, random, exceptId) ?? tipAtRandom(library, all, random);
}

/** `¿qué hay que saber de la VPC?`: a tip with `de` and `la` is not about that. */
function withoutFunctionWords(hits: readonly Hit[], asked: string): readonly Hit[] {
  const isContent = (word: string) => !isFunctionWord(word);
  const asksForMore = normalizedWords(asked).some(isContent);
  return hits
    .map((hit) => ({ ...hit, matches: tellingMatches(hit.matches) }))
    .filter(({ matches }) => !asksForMore || matches.some(({ found }) => isContent(found)));
}

/**
 * An abbreviation matches only where it occurs itself or with the whole of its name: `service`
 * alone doesn't make a tip one about `kms`. If it occurs nowhere, its single words are the best
 * there is.
 */
function withTellingMatches(hits: readonly Hit[]): readonly Hit[] {
  const told = new Set(
    hits.flatMap(({ matches }) =>
      matches.filter((match) => isTelling(match, matches)).map(({ asked }) => asked),
    ),
  );
  return hits.map((hit) => ({
    ...hit,
    matches: hit.matches.filter((match) => isTelling(match, hit.matches) || !told.has(match.asked)),
  }));
}

function isTelling({ asked, how }: Match, matches: readonly Match[]): boolean {
  if (how !== 'initials') return true;
  // `network load balancer` was found as `nlb`.
  if (asked.includes(' ')) return true;
  const ofSame = matches.filter((match) => match.asked === asked);
  return ofSame.length >= asked.length && ofSame.every((match) => match.how === how);
}

/** `lambda timeout` finds tips with both words; those with only one count only if none has both. */
function asGoodAsTheBest(hits: readonly Hit[]): readonly Hit[] {
  const wordsOf = ({ matches }: Hit) => new Set(matches.map(({ asked }) => asked)).size;
  const most = Math.max(0, ...hits.map(wordsOf));
  return hits.filter((hit) => wordsOf(hit) === most);
}

function groupOf(library: Library, { section, matches }: Hit): TipGroup | null {
  const isAbout = matches.some(({ fields }) =>
    fields.some((field) => ABOUT_THE_SECTION.has(field)),
  );
  const words = isAbout ? [] : Array.from(new Set(matches.map(({ found }) => found)));
  return tipGroup(library, section.id, words);
}
