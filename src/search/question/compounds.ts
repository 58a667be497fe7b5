import { LONGEST_WORD } from '../text/term.ts';
import type { Dictionary, NearTerm } from './dictionary.ts';

/** Shorter parts are endings: `experiment` + `al`. */
const SHORTEST_PART = 3;
const SHORTEST_SPLIT = 6;
const SHORTEST_JOIN = 5;

/**
 * Two words of the notes that were typed as one (`parameterstore` -> parameter, store), the pair that is most
 * frequent and longest; `undefined` if there is none.
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

function contentTerms(
  [left, right]: readonly [string, string],
  dictionary: Dictionary,
): readonly [number, number] | undefined {
  const { isStopWord } = dictionary.forms;
  const first = isStopWord(left) ? undefined : dictionary.termOf(left);
  if (first === undefined || isStopWord(right)) return undefined;
  const second = dictionary.termOf(right);
  return second === undefined ? undefined : [first, second];
}

/**
 * One word of the notes that was typed as two: `cloud front` -> cloudfront. With a typo in it, too
 * (`gaurd duty`), when the notes lack one of the two.
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

/** The humps of an identifier: `ThrottlingException` -> throttling, exception; empty without any. */
export function humps(written: string): readonly string[] {
  const parts = written.split(/(?<=[\p{Ll}\d])(?=\p{Lu})/u);
  return parts.length > 1 ? parts.map((part) => part.toLowerCase()) : [];
}
