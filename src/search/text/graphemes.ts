const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** More than any real grapheme: a family of four is 11 code units. */
const LONGEST_GRAPHEME = 64;

/**
 * Cuts a text into pieces of at most `length` code units (at least 1) between graphemes, so that no
 * emoji, accent or surrogate pair is cut, except in a hostile grapheme of more than 64 code units.
 * Linear.
 */
export function cutGraphemes(text: string, length: number): readonly string[] {
  const most = Math.max(1, length);
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > most) {
    const end =
      start + lengthOfWholeGraphemes(text.slice(start, start + most + LONGEST_GRAPHEME), most);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return start === text.length ? pieces : [...pieces, text.slice(start)];
}

/** The end of the last grapheme that ends within `most`. */
function lengthOfWholeGraphemes(text: string, most: number): number {
  if (/^[ -~]*$/.test(text)) return most;

  let end = 0;
  for (const { index } of segmenter.segment(text)) {
    if (index > most) break;
    end = index;
  }
  return end > 0 ? end : withoutHalfPair(text, most);
}

function withoutHalfPair(text: string, most: number): number {
  const isHalf = /[\ud800-\udbff]/.test(text.charAt(most - 1)) && most > 1;
  return isHalf ? most - 1 : most;
}
