import { columns } from './columns.ts';

/** Nobody wraps text narrower than this: a shorter line ends where the author wanted it to. */
const MIN_WRAPPED_COLUMNS = 60;

/**
 * A line that ends like this is followed by something new: what it announced, or a new sentence.
 */
const ENDS_ON_PURPOSE = /[:：。！？]$/;

/** A line that begins like this is separate: `A. Lambda`, `2) …`, `• …`, `Q: …`, an emoji. */
const BEGINS_ON_PURPOSE = /^(?:[A-Za-z\d]{1,2}[.):]\s|[•‣▪◦–—→✓✔-]\s|\p{Emoji_Presentation})/u;

/**
 * Addresses can't be wrapped: a line that ends with one says little about the width of the others.
 */
const ENDS_IN_ADDRESS = /(?:^|[\s(<])https?:\/\/\S+$/;
const BEGINS_ANEW = /^(?:\p{Lu}|<?https?:\/\/)/u;

function isBehindAddress(line: string, next: string): boolean {
  return ENDS_IN_ADDRESS.test(line) && BEGINS_ANEW.test(next);
}

/**
 * Whether a line of a paragraph continues on the next because it was wrapped: it is long, or the
 * next word would have made it too long.
 */
export function isWrapped(line: string, next: string): boolean {
  if (ENDS_ON_PURPOSE.test(line) || BEGINS_ON_PURPOSE.test(next)) return false;
  if (isBehindAddress(line, next)) return false;
  const nextWord = next.slice(0, /\s|$/.exec(next)?.index);
  return (
    columns(line) >= MIN_WRAPPED_COLUMNS ||
    columns(`${line} ${nextWord}`) > 1.5 * MIN_WRAPPED_COLUMNS
  );
}

/** Scripts without capitals, and mostly without spaces, say least about where a line ends. */
const BETWEEN_WORDS = /\p{Lo}\n|\n[\p{Ll}\p{Lo}]/u;

/**
 * Whether a line continues on the next, wrapped or not: judging by the letters, both belong to one
 * sentence.
 */
export function goesOn(line: string, next: string): boolean {
  if (isBehindAddress(line, next)) return false;
  const isInSentence = !/[.:;!?。：！？]$/.test(line) && BETWEEN_WORDS.test(`${line}\n${next}`);
  return isInSentence || isWrapped(line, next);
}
