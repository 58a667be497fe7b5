/**
 * The reader of a note holds all its parts at once, some 300 bytes each: so many fit into the memory that Node takes on a
 * machine of 512 MB. The longest of ten thousand notes that people wrote has 8,700.
 */
const MAX_PARTS = 300_000;

/**
 * An address, a footnote, a heading or a title of some kilobytes, needed in each of many sections, makes gigabytes of a short note.
 * Without such, a file of the largest size has no more than this.
 */
const MAX_CHARACTERS = 20_000_000;

/** A note is made of more than a small machine has memory for. Its message says of what. */
export class NoteTooLongError extends Error {
  override readonly name = 'NoteTooLongError';
}

/** @throws {NoteTooLongError} for so many lines, blocks, marks or links in a note */
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
  // A shorter text, as nearly all are, can't have so many.
  if (text.length > MAX_PARTS) checkParts(text.split('\n', MAX_PARTS + 2).length - 1);
}

/** @throws {NoteTooLongError} for so many characters in the sections of a note, with what they need from elsewhere in it */
export function checkCharacters(count: number): void {
  if (count > MAX_CHARACTERS) {
    const most = MAX_CHARACTERS.toLocaleString('en');
    throw new NoteTooLongError(
      `With everything its sections repeat (addresses, footnotes, headings, tags), the note has more than ${most} characters.`,
    );
  }
}
