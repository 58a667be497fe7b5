/**
 * The parser of a note holds all its parts at once, about 300 bytes each: this many fit into the
 * memory that Node uses on a machine with 512 MB. The longest of ten thousand real notes has 8,700.
 */
const MAX_PARTS = 300_000;

/**
 * An address, a footnote, a heading or a title of several kilobytes that many sections repeat turns
 * a short note into gigabytes. Without such repeats, a file of the largest size stays below this.
 */
const MAX_CHARACTERS = 20_000_000;

/**
 * A note consists of more parts or characters than a small machine has memory for; the message says
 * which.
 */
export class NoteTooLongError extends Error {
  override readonly name = 'NoteTooLongError';
}

/** @throws {NoteTooLongError} for too many lines, blocks, marks or links in a note */
export function checkParts(count: number): void {
  if (count > MAX_PARTS) {
    const most = MAX_PARTS.toLocaleString('en');
    throw new NoteTooLongError(
      `The note has more than ${most} lines, bullets, table cells, marks and links.`,
    );
  }
}

/** The same for the lines of a text. */
export function checkLines(text: string): void {
  // A shorter text, which nearly all are, can't have that many.
  if (text.length > MAX_PARTS) checkParts(text.split('\n', MAX_PARTS + 2).length - 1);
}

/**
 * @throws {NoteTooLongError} for too many characters in the sections of a note, including what they
 * need from elsewhere in it
 */
export function checkCharacters(count: number): void {
  if (count > MAX_CHARACTERS) {
    const most = MAX_CHARACTERS.toLocaleString('en');
    throw new NoteTooLongError(
      `With everything its sections repeat (addresses, footnotes, headings, tags), the note has more than ${most} characters.`,
    );
  }
}
