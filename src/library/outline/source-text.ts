/** A text that can be cut by lines: `lineStarts[i]` is where line `i + 1` begins. */
export interface SourceText {
  /** With `\n` at the line ends. */
  readonly text: string;
  readonly lineStarts: readonly number[];
  /** A newline at the very end closes the last line and begins no other. 0 for an empty text. */
  readonly lineCount: number;
}

/** Finds the lines of a text. */
export function sourceText(text: string): SourceText {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    lineStarts.push(at + 1);
  }
  const lineCount = lineStarts.at(-1) === text.length ? lineStarts.length - 1 : lineStarts.length;
  return { text, lineStarts, lineCount };
}

/** The lines from `first` to `last`, both from 1 and inclusive; empty when `last < first`. */
export function sliceLines(source: SourceText, first: number, last: number): string {
  const from = source.lineStarts[first - 1] ?? source.text.length;
  const to = source.lineStarts[last] ?? source.text.length;
  return from < to ? source.text.slice(from, to) : '';
}

/**
 * Removes blank lines at both ends; the first line keeps its indentation, because it may be code.
 */
export function trimBlankLines(text: string): string {
  let start = 0;
  for (;;) {
    const end = text.indexOf('\n', start);
    if (end === -1 || text.slice(start, end).trim() !== '') {
      break;
    }
    start = end + 1;
  }
  return text.slice(start).trimEnd();
}

/** How many lines end in a text. */
export function newlinesIn(text: string): number {
  return text.split('\n').length - 1;
}
