import { textSize } from '../../text-size.ts';
import { splitAddresses } from '../address.ts';
import type { Mark, Run, Runs } from '../tree.ts';
import { codeSpan, ZERO_WIDTH_SPACE } from './code-span.ts';
import { escapeLineStart, escapeText } from './escape.ts';
import { DELIMITERS, type Piece, withMarks } from './marks.ts';

/** Writes runs as lines of Discord's Markdown, split at hard line breaks. */
export function renderLines(runs: Runs): readonly string[] {
  return splitAtBreaks(runs).map(renderLine);
}

/** The most that a run takes when it is written, as `textSize` counts. */
export function writtenSize(run: Run): number {
  if (run.kind === 'break') return 1;
  const marks = run.marks.reduce((sum, mark) => sum + 2 * DELIMITERS[mark].length, 0);
  const isPlain = run.kind === 'text' && !run.text.includes('://');
  const written = isPlain
    ? escapeText(run.text)
    : toPieces(run)
        .map((piece) => piece.written)
        .join('');
  return marks + textSize(written) + GUARDS;
}

/**
 * Room for the escape at a line's start, because a part may become one, and for a zero-width space that may have to
 * separate it from what is before.
 */
const GUARDS = 1 + textSize(ZERO_WIDTH_SPACE);

function splitAtBreaks(runs: Runs): readonly Runs[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (run.kind === 'break' && !run.soft) {
      lines.push([]);
    } else {
      lines.at(-1)?.push(run);
    }
  }
  return lines;
}

/** Writes runs as one line; line breaks in them become spaces. */
export function renderLine(runs: Runs): string {
  const pieces = withSpacesOutside(withSingleSpaces(runs.flatMap(toPieces)));
  return withMarks(withEscapedStart(pieces)).trim();
}

/** Where something was left out of a line, only one of the spaces around it stays. */
function withSingleSpaces(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(
    ({ written }, index) => written !== ' ' || pieces[index - 1]?.written !== ' ',
  );
}

/**
 * Moves spaces out of marks, because a mark must not open before a space nor close after one: a space has only the
 * marks of both sides.
 */
function withSpacesOutside(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => {
    if (piece.written !== ' ') return piece;
    const before = pieces[index - 1]?.marks ?? [];
    const after = pieces[index + 1]?.marks ?? [];
    return { ...piece, marks: before.filter((mark) => after.includes(mark)) };
  });
}

/** Escapes the start of a line, and also of a mark, because Discord looks for quotes and headings there too. */
function withEscapedStart(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.findIndex(({ written }) => written !== ' ');
  return pieces.map((piece, index) =>
    index === first || piece.marks.length > 0
      ? { ...piece, written: escapeLineStart(piece.written) }
      : piece,
  );
}

function toPieces(run: Run): readonly Piece[] {
  switch (run.kind) {
    case 'text':
      return splitAddresses(run.text).flatMap((piece) =>
        piece.kind === 'address'
          ? [opaque(`<${piece.text}>`, run.marks)]
          : words(piece.text, run.marks),
      );
    case 'code':
      return [opaque(codeSpan(run.text), run.marks)];
    case 'address':
      return [opaque(`<${run.url}>`, run.marks)];
    case 'link':
      return [opaque(`[${escapeText(run.label)}](<${withoutBrackets(run.url)}>)`, run.marks)];
    case 'break':
      return [{ written: ' ', marks: [] }];
  }
}

/** Encodes round brackets, which would end the target of a masked link. */
function withoutBrackets(url: string): string {
  return url.replaceAll('(', '%28').replaceAll(')', '%29');
}

/** Splits a text from the spaces at its ends. Several spaces become one. */
function words(text: string, marks: readonly Mark[]): readonly Piece[] {
  const spaced = text.replace(/\s+/g, ' ');
  const start = spaced.startsWith(' ') ? 1 : 0;
  const end = Math.max(start, spaced.length - (spaced.endsWith(' ') ? 1 : 0));
  return [spaced.slice(0, start), escapeText(spaced.slice(start, end)), spaced.slice(end)]
    .filter((written) => written !== '')
    .map((written) => ({ written, marks: written.includes('~') ? withoutStrike(marks) : marks }));
}

/** Removes strike, because Discord also looks for its closing `~~` among escaped ones. */
function withoutStrike(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter((mark) => mark !== 'strike');
}

/** A piece in which nothing can be escaped, without the marks that would end in it. */
function opaque(written: string, marks: readonly Mark[]): Piece {
  return { written, marks: marks.filter((mark) => !mayEndIn(written, mark)) };
}

function mayEndIn(written: string, mark: Mark): boolean {
  if (written.includes('\\')) return true;
  if (mark === 'italic') return /[*_]/.test(written);
  return written.includes(DELIMITERS[mark].charAt(0));
}
