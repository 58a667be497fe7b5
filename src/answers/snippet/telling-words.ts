import type { Match } from '../../search/engine.ts';
import { isFunctionWord } from '../function-words.ts';

/**
 * A function word may be the name of something in another language: then it is rare, and weighs
 * nearly as much as the others.
 */
const TELLS_MUCH = 0.5;

/** The words of the notes that matched, without function words and repeats. */
export function tellingWords(matches: readonly Match[]): readonly string[] {
  return Array.from(new Set(tellingMatches(matches).map(({ found }) => found)));
}

/** The matches of a hit without those of function words. */
export function tellingMatches(matches: readonly Match[]): readonly Match[] {
  const most = matches.reduce((share, match) => Math.max(share, match.share), 0);
  return matches.filter(({ found, share }) => !isFunctionWord(found) || share >= TELLS_MUCH * most);
}
