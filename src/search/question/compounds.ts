import { LONGEST_WORD } from '../text/term.ts';
import type { Dictionary, NearTerm } from './dictionary.ts';

/** Shorter parts are endings: `experiment` + `al`. */
const SHORTEST_PART = 3;
const SHORTEST_SPLIT = 6;
const SHORTEST_JOIN = 5;

/**
 * Two words of the notes that were typed as one (`parameterstore` -> parameter, store), the pair
 * that is most frequent and longest; `undefined` if there is none.
 */
export function splitWord(
  word: string,
  dictionary: Dictionary,
  sectionsWith: (term: number) => number,
): readonly [number, number] | undefined {
  if (word.length < SHORTEST_SPLIT || word.length > LONGEST_WORD) return undefined;
  let best: readonly [number, number] | undefined;
  let most = 0;
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut += 1) {
    const parts = [word.slice(0, cut), word.slice(cut)] as const;
    const terms = contentTerms(parts, dictionary);
    const shorter = Math.min(cut, word.length - cut);
    const worth = terms === undefined ? 0 : shorter * Math.min(...terms.map(sectionsWith));
    if (worth > most) {
      best = terms;
      most = worth;
    }
  }
  return best;
}

/** More would take long to find, and few names have more. */
const MOST_PARTS = 5;

/**
 * Three or more words of the notes that were typed as one (`elasticloadbalancer` -> elastic, load,
 * balancer): as few as possible, then with the longest first word, and so on; `undefined` if there
 * are none.
 */
export function splitInMany(word: string, dictionary: Dictionary): readonly number[] | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  for (let count = 3; count <= MOST_PARTS; count += 1) {
    const terms = splitInto(count, word, dictionary);
    if (terms !== undefined) return terms;
  }
  return undefined;
}

function splitInto(
  count: number,
  word: string,
  dictionary: Dictionary,
): readonly number[] | undefined {
  if (count === 1) {
    const term = contentTerm(word, dictionary);
    return term === undefined ? undefined : [term];
  }
  for (let cut = word.length - SHORTEST_PART * (count - 1); cut >= SHORTEST_PART; cut -= 1) {
    const first = contentTerm(word.slice(0, cut), dictionary);
    const others =
      first === undefined ? undefined : splitInto(count - 1, word.slice(cut), dictionary);
    if (first !== undefined && others !== undefined) return [first, ...others];
  }
  return undefined;
}

function contentTerm(word: string, dictionary: Dictionary): number | undefined {
  return dictionary.forms.isStopWord(word) ? undefined : dictionary.termOf(word);
}

function contentTerms(
  [left, right]: readonly [string, string],
  dictionary: Dictionary,
): readonly [number, number] | undefined {
  const first = contentTerm(left, dictionary);
  const second = first === undefined ? undefined : contentTerm(right, dictionary);
  return first === undefined || second === undefined ? undefined : [first, second];
}

/**
 * One word of the notes that was typed as two: `cloud front` -> cloudfront. A typo may be
 * corrected, too (`gaurd duty`), when the notes lack one of the two.
 */
export function joinWords(
  left: string,
  right: string,
  dictionary: Dictionary,
): NearTerm | undefined {
  const joined = left + right;
  if (joined.length < SHORTEST_JOIN) {
    return undefined;
  }
  const exact = dictionary.termOfExactly(joined);
  if (exact !== undefined) {
    return { term: exact, distance: 0 };
  }
  const bothKnown = dictionary.termOf(left) !== undefined && dictionary.termOf(right) !== undefined;
  return bothKnown || joined.length < SHORTEST_SPLIT ? undefined : dictionary.nearestJoint(joined);
}

/**
 * The parts of a camel-case identifier: `ThrottlingException` -> throttling, exception; empty if
 * there is only one.
 */
export function camelCaseParts(written: string): readonly string[] {
  const parts = written.split(/(?<=[\p{Ll}\d])(?=\p{Lu})/u);
  return parts.length > 1 ? parts.map((part) => part.toLowerCase()) : [];
}
