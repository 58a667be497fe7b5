const LOOKS_LIKE_SHORT_FORM = /^[a-z][a-z\d]{2,5}$/;

/** The least number of letters in each part of a compound word. */
const SHORTEST_PART = 3;

/**
 * The possible initials in an abbreviation: its letters in order, the first and at least one more.
 * `tgw` -> tg, tw, tgw.
 */
export function initialsWithin(short: string): readonly string[] {
  if (!LOOKS_LIKE_SHORT_FORM.test(short)) return [];
  let rests = [''];
  for (const letter of short.slice(1)) {
    rests = rests.flatMap((rest) => [rest, rest + letter]);
  }
  return rests.filter((rest) => rest !== '').map((rest) => short.charAt(0) + rest);
}

/** What is known about words. */
export interface KnownWords {
  /** Whether the notes have a word. */
  isWord(word: string): boolean;
  isStopWord(word: string): boolean;
}

/**
 * Whether an abbreviation fits a name: each word shortened to its first letter, to the first
 * letters of both its parts, or not at all (`apigw` is "API gateway", `r53` "Route 53"). Function
 * words may be left out.
 */
export function shortens(short: string, name: readonly string[], known: KnownWords): boolean {
  const [word, ...others] = name;
  if (word === undefined) return short === '';
  return (
    (known.isStopWord(word) && shortens(short, others, known)) ||
    lengthsOfBeginning(short, word, known).some((length) =>
      shortens(short.slice(length), others, known),
    )
  );
}

/**
 * How many letters at the beginning of an abbreviation may stand for a word. The notes may not use
 * the first part of a compound elsewhere: the last part shows where it is joined.
 */
function lengthsOfBeginning(
  short: string,
  word: string,
  { isWord }: KnownWords,
): readonly number[] {
  if (short.charAt(0) !== word.charAt(0)) return [];
  const places = Array.from(word, (_, place) => place).slice(SHORTEST_PART, 1 - SHORTEST_PART);
  const isJoined = places.some(
    (place) => word.charAt(place) === short.charAt(1) && isWord(word.slice(place)),
  );
  return [1, ...(short.startsWith(word) ? [word.length] : []), ...(isJoined ? [2] : [])];
}
