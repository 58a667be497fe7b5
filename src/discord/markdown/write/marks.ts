import type { Mark } from '../tree.ts';
import { ZERO_WIDTH_SPACE } from './code-span.ts';

/** A piece of a line as it is sent, with the marks that go around it. */
export interface Piece {
  readonly written: string;
  readonly marks: readonly Mark[];
}

/** What is written around marked text. For italics `*` where `_` would not do. */
export const DELIMITERS = { bold: '**', underline: '__', strike: '~~', italic: '_' } as const;

/** Marks from the outermost to the innermost. */
const ORDER: readonly Mark[] = ['bold', 'underline', 'strike', 'italic'];

/** Joins pieces, with their marks around them. Neighbours share a mark that both have. */
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

/** Keeps what was written, and which marks are open. */
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

  /** Closes from the innermost on until no other mark is open; gives the last delimiter written. */
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

/** `**a***b*` would be read as three stars in a row; Discord also takes no `_` behind `~~`. */
function getInTheWay(closed: string, opened: string): boolean {
  const last = closed.charAt(0);
  return last !== '' && (last === opened.charAt(0) || (last === '~' && opened.startsWith('_')));
}

/** `_` stands at the edge of a word only, and gets in the way of `__` around it. */
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
