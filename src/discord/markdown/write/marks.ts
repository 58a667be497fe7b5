import type { Mark } from '../tree.ts';
import { ZERO_WIDTH_SPACE } from './code-span.ts';

/** A piece of a line in Discord's Markdown, with the marks to put around it. */
export interface Piece {
  readonly written: string;
  readonly marks: readonly Mark[];
}

/** What is written around marked text. For italics, `*` where `_` does not work. */
export const DELIMITERS = { bold: '**', underline: '__', strike: '~~', italic: '_' } as const;

/** Marks from the outermost to the innermost. */
const ORDER: readonly Mark[] = ['bold', 'underline', 'strike', 'italic'];

/** Joins pieces, with their marks around them. Neighbours share the marks that they have in common. */
export function withMarks(pieces: readonly Piece[]): string {
  const writer = new MarkWriter();
  pieces.forEach(({ written, marks }, index) => {
    const closed = writer.closeAllBut(marks);
    if (written !== ' ') {
      const missing = ORDER.filter((mark) => marks.includes(mark) && !writer.isOpen(mark));
      const delimiters = missing.map((mark) => delimiterOf(mark, pieces, index));
      if (getInTheWay(closed, delimiters[0] ?? '')) writer.write(ZERO_WIDTH_SPACE);
      missing.forEach((mark, each) => {
        writer.open(mark, delimiters[each] ?? '');
      });
    }
    if (written.startsWith('`') && writer.endsWithBacktick()) writer.write(ZERO_WIDTH_SPACE);
    writer.write(written);
  });
  writer.closeAllBut([]);
  return writer.finish();
}

/** The text written so far, and the marks that are open. */
class MarkWriter {
  readonly #parts: string[] = [];
  readonly #open: { readonly mark: Mark; readonly delimiter: string }[] = [];

  write(part: string): void {
    this.#parts.push(part);
  }

  isOpen(mark: Mark): boolean {
    return this.#open.some((each) => each.mark === mark);
  }

  open(mark: Mark, delimiter: string): void {
    this.#open.push({ mark, delimiter });
    this.write(delimiter);
  }

  /** Closes marks from the innermost on, until only these are open; gives the last delimiter written. */
  closeAllBut(marks: readonly Mark[]): string {
    let closed = '';
    while (this.#open.some(({ mark }) => !marks.includes(mark))) {
      closed = this.#open.pop()?.delimiter ?? '';
      this.write(closed);
    }
    return closed;
  }

  endsWithBacktick(): boolean {
    return this.#parts.at(-1)?.endsWith('`') ?? false;
  }

  finish(): string {
    return this.#parts.join('');
  }
}

/**
 * Whether two delimiters can't follow each other: `**a***b*` would be read as three stars in a row, and Discord does
 * not accept `_` after `~~`.
 */
function getInTheWay(closed: string, opened: string): boolean {
  const last = closed.charAt(0);
  return last !== '' && (last === opened.charAt(0) || (last === '~' && opened.startsWith('_')));
}

/** The delimiter of a mark: `_` works only at the edge of a word, and not inside `__`. */
function delimiterOf(mark: Mark, pieces: readonly Piece[], from: number): string {
  if (mark !== 'italic') return DELIMITERS[mark];
  if (/[\p{L}\p{N}_]$/u.test(pieces[from - 1]?.written ?? '')) return '*';

  for (let index = from; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece?.marks.includes('underline')) return '*';
    if (!piece?.marks.includes('italic')) {
      return /^[\p{L}\p{N}_]/u.test(piece?.written ?? '') ? '*' : '_';
    }
  }
  return '_';
}
