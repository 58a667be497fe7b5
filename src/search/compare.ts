import type { Field, Hit, SearchResult } from './engine.ts';
import { plainQuery } from './parse-query.ts';
import type { Query } from './query.ts';
import { positionsOfAskingWords } from './question/asking-words.ts';
import { comparedSides } from './question/compared.ts';
import { type QuestionWord, questionWords } from './question/question-words.ts';
import type { WordForms } from './text/word-forms.ts';
import { normalizedWords } from './text/words.ts';

/** Searches for a query without looking for a comparison. */
type Search = (query: Query, limit: number) => SearchResult;

/** How many of the best sections about each side are searched for sections about all sides. */
const MOST_LOOKED_AT = 20;

const NAMING_FIELDS: readonly Field[] = ['heading', 'trail', 'title'];

/** A heading that announces a comparison, in the bot's languages. */
const COMPARING =
  /\b(?:vs|versus)\b|compar|differen|diferen|différen|unterschied|vergleich|confront|区别|違い/iu;

/**
 * Searches for what a query compares (`sqs vs sns`): first the sections whose headings compare the
 * sides, then the best section about each side, then the other results of the whole query. Few
 * notes compare everything that people compare, and a section that mentions both sides is rarely
 * about either. A query that compares nothing, or has a side that is not a topic of the notes, is
 * searched for as it is.
 */
export function searchComparing(
  query: Query,
  limit: number,
  search: Search,
  forms: WordForms,
): SearchResult {
  const whole = search(query, limit);
  const isPlain = query.phrases.length === 0 && query.excluded.length === 0;
  const sides = isPlain ? comparedSides(query.text) : null;
  if (sides === null) return whole;
  const names = namesOf(sides, forms);
  const found = sides.map((side, place) =>
    sideOf(
      { asked: side, words: names[place] ?? [] },
      search(plainQuery(side), MOST_LOOKED_AT),
      whole.hits,
      forms,
    ),
  );
  const best = found
    .map(({ asked, best: hit }) => (hit === null ? null : { asked, hit }))
    .filter((side) => side !== null);
  if (best.length < sides.length) return whole;
  const comparing = aboutAll(found);
  const first = onePerSection([...comparing, ...best.map(({ hit }) => hit)]);
  const hits = onePerSection([...first, ...whole.hits]).slice(0, limit);
  const score = Math.max(...hits.map((hit) => hit.score));
  const raisedHits = hits.map((hit) => (first.includes(hit) ? raised(hit, score) : hit));
  const isApart = comparing.length === 0 && first.length > 1;
  const apart = isApart ? best.filter(({ hit }) => first.includes(hit)) : [];
  return { ...whole, sure: true, hits: raisedHits, apart };
}

/** What was found for one side. */
interface Side {
  readonly asked: string;
  /** The best section, if a heading or title says that it is about the side. */
  readonly best: Hit | null;
  /**
   * All sections whose own heading contains the side's name, or part of it with the rest in the
   * headings above.
   */
  readonly named: readonly Hit[];
}

/**
 * The content words of each side; all its words if these don't tell the sides apart (`where` and
 * `having`, `and gate` and `or gate`).
 */
function namesOf(sides: readonly string[], forms: WordForms): readonly (readonly string[])[] {
  const all = sides.map((side) => questionWords([side]));
  const content = all.map((words) => {
    const asking = positionsOfAskingWords(words, forms);
    return textsOf(
      words.filter(({ text, position }) => !forms.isStopWord(text) && !asking.has(position)),
    );
  });
  const different = new Set(content.map((words) => words.join(' ')));
  const areTold = different.size === sides.length && !different.has('');
  return areTold ? content : all.map(textsOf);
}

function textsOf(words: readonly QuestionWord[]): readonly string[] {
  return words.map(({ text }) => text);
}

/** @param others further sections that may be about all sides */
function sideOf(
  { asked, words }: { readonly asked: string; readonly words: readonly string[] },
  { sure, hits }: SearchResult,
  others: readonly Hit[],
  forms: WordForms,
): Side {
  const name = words.map((text) => ({
    text,
    stands: writtenOut(text, hits),
    isFunctionWord: forms.isStopWord(text),
  }));
  const isNamed = (hit: Hit) => isNamedIn(hit, name, NAMING_FIELDS, forms);
  const [best] = hits;
  const isSure = sure || name.every(({ isFunctionWord }) => isFunctionWord);
  return {
    asked,
    best: isSure && best !== undefined && isNamed(best) ? best : null,
    named: onePerSection([...hits, ...others]).filter(
      (hit) => isNamed(hit) && name.some((word) => isNamedIn(hit, [word], ['heading'], forms)),
    ),
  };
}

/** A word of a side's name. */
interface NameWord {
  readonly text: string;
  /** The words that it abbreviates: network, load, balancer for `nlb`. Mostly empty. */
  readonly stands: readonly string[];
  readonly isFunctionWord: boolean;
}

/** The words that an abbreviation stands for, according to the hits for it. */
function writtenOut(word: string, hits: readonly Hit[]): readonly string[] {
  const found = hits
    .flatMap(({ matches }) => matches)
    .filter(({ asked, how }) => asked === word && how === 'initials');
  return Array.from(new Set(found.map((match) => match.found)));
}

/**
 * Whether these fields of a section contain all words of a name, and its heading the function
 * words, which are not searched for. A single word of an abbreviated name is not enough.
 */
function isNamedIn(
  { matches, section }: Hit,
  name: readonly NameWord[],
  fields: readonly Field[],
  { termOf }: WordForms,
): boolean {
  const within = matches.filter((match) => fields.some((one) => match.fields.includes(one)));
  return name.every(({ text, stands, isFunctionWord }) => {
    if (isFunctionWord) return normalizedWords(section.heading).map(termOf).includes(termOf(text));
    const ofWord = within.filter(({ asked }) => asked === text);
    const isWhole =
      stands.length > 0 && stands.every((word) => ofWord.some(({ found }) => found === word));
    return isWhole || ofWord.some(({ how }) => how !== 'initials');
  });
}

/**
 * The sections found for the first side that name all of them, comparisons before sections that
 * only list them.
 */
function aboutAll([first, ...others]: readonly Side[]): readonly Hit[] {
  const naming = (first?.named ?? []).filter(({ section }) =>
    others.every(({ named }) => named.some((hit) => hit.section.id === section.id)),
  );
  const compares = ({ section }: Hit) => COMPARING.test(section.heading);
  return [...naming.filter(compares), ...naming.filter((hit) => !compares(hit))];
}

function onePerSection(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ section: { id } }) => !seen.has(id) && seen.add(id));
}

/** A hit with the best score, because it goes before all others. */
function raised(hit: Hit, best: number): Hit {
  const comparison = best - hit.score;
  return { ...hit, score: best, shares: { ...hit.shares, comparison } };
}
