const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * How many characters to segment at once: the segmenter's time and memory grow with the square of
 * the length, to 3 GB for 50,000 characters.
 */
const WINDOW = 2_000;

/** A piece of a text without spaces: a word, or the characters between two. */
export interface Segment {
  readonly text: string;
  /** Offset of its first character in the text. */
  readonly start: number;
  readonly isWord: boolean;
}

/**
 * Splits a text without spaces into words, by the dictionary of its language. Joined, the segments
 * are the text. Linear.
 */
export function* segmentsOf(text: string): Iterable<Segment> {
  let start = 0;
  while (start < text.length) {
    const found = Array.from(segmenter.segment(text.slice(start, start + WINDOW)));
    const isLast = start + WINDOW >= text.length;
    // The last segment of a window may be half a word.
    const taken = isLast || found.length === 1 ? found : found.slice(0, -1);
    for (const { segment, isWordLike } of taken) {
      yield { text: segment, start, isWord: isWordLike === true };
      start += segment.length;
    }
  }
}
