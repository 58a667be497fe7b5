import { columns } from './columns.ts';

/** Writers wrap no narrower than this: a shorter line ends where its writer wanted it to. */
const MIN_WRAPPED_COLUMNS = 60;

/** A line that ends so is followed by something else: what it announced, or a new sentence. */
const ENDS_ON_PURPOSE = /[:：。！？]$/;

/** A line that begins so stands on its own: `A. Lambda`, `2) …`, `• …`, `Q: …`, an emoji. */
const BEGINS_ON_PURPOSE = /^(?:[A-Za-z\d]{1,2}[.):]\s|[•‣▪◦–—→✓✔-]\s|\p{Emoji_Presentation})/u;

/** An address is as long as it is: a line that ends with one says little of where its writer wrapped others. */
const ENDS_IN_ADDRESS = /(?:^|[\s(<])https?:\/\/\S+$/;
const BEGINS_ANEW = /^(?:\p{Lu}|<?https?:\/\/)/u;

function isBehindAddress(line: string, next: string): boolean {
  return ENDS_IN_ADDRESS.test(line) && BEGINS_ANEW.test(next);
}

/**
 * Whether a line of a paragraph goes on in the next one because it was wrapped for its length: it is full when it is long,
 * or when the next word would have made it so.
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

/** Scripts without capitals and, most of them, without spaces tell least of where a line ends. */
const BETWEEN_WORDS = /\p{Lo}\n|\n[\p{Ll}\p{Lo}]/u;

/** Whether a line goes on in the next one, wrapped or not: as far as letters tell, both are of one sentence. */
export function goesOn(line: string, next: string): boolean {
  if (isBehindAddress(line, next)) return false;
  const isInSentence = !/[.:;!?。：！？]$/.test(line) && BETWEEN_WORDS.test(`${line}\n${next}`);
  return isInSentence || isWrapped(line, next);
}
