import { splitAddresses } from './address.ts';
import { codeSpan } from './code-span.ts';
import { escapeLineStart, escapeText } from './escape.ts';
import type { Mark, Run, Runs } from './tree.ts';

/** A piece of a line as it is sent, with the marks that go around it. */
interface Piece {
  readonly written: string;
  readonly marks: ReadonlySet<Mark>;
}

/** Marks from the outermost to the innermost. */
const ORDER: readonly Mark[] = ['bold', 'underline', 'strike', 'italic'];

const DELIMITERS = { bold: '**', underline: '__', strike: '~~', italic: '_' } as const;

/** Writes runs as lines of Discord's Markdown, one for each hard line break more. */
export function renderLines(runs: Runs): readonly string[] {
  return splitAtBreaks(runs).map(renderLine);
}

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
  const pieces = withSpacesOutside(runs.flatMap(toPieces));
  return escapeStart(pieces).join('').trim();
}

/** A mark must not open before a space nor close behind one: spaces have the marks of both sides only. */
function withSpacesOutside(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => {
    if (piece.written.trim() !== '') return piece;
    const before = pieces[index - 1]?.marks ?? new Set();
    const after = pieces[index + 1]?.marks ?? new Set();
    return { ...piece, marks: new Set([...before].filter((mark) => after.has(mark))) };
  });
}

function escapeStart(pieces: readonly Piece[]): readonly string[] {
  const first = pieces.findIndex((piece) => piece.written.trim() !== '');
  const started = pieces.map((piece, index) =>
    index === first && piece.marks.size === 0
      ? { ...piece, written: escapeLineStart(piece.written) }
      : piece,
  );
  return surroundWithMarks(started);
}

function surroundWithMarks(pieces: readonly Piece[]): readonly string[] {
  const written: string[] = [];
  const open: { readonly mark: Mark; readonly delimiter: string }[] = [];

  pieces.forEach((piece, index) => {
    while (open.some(({ mark }) => !piece.marks.has(mark)))
      written.push(open.pop()?.delimiter ?? '');
    for (const mark of ORDER) {
      if (!piece.marks.has(mark) || open.some((each) => each.mark === mark)) continue;
      const delimiter = mark === 'italic' ? italicDelimiter(pieces, index) : DELIMITERS[mark];
      open.push({ mark, delimiter });
      written.push(delimiter);
    }
    written.push(piece.written);
  });

  return [...written, ...open.reverse().map(({ delimiter }) => delimiter)];
}

/** `_` closes at a word's end only and gets in the way of `__`; `*` gets in the way of `**`. */
function italicDelimiter(pieces: readonly Piece[], from: number): '_' | '*' {
  for (let index = from; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece?.marks.has('underline')) return '*';
    if (!piece?.marks.has('italic')) return /^\w/.test(piece?.written ?? '') ? '*' : '_';
  }
  return '_';
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
      return [{ written: ' ', marks: new Set() }];
  }
}

/** A round bracket would end the target of a masked link. */
function withoutBrackets(url: string): string {
  return url.replaceAll('(', '%28').replaceAll(')', '%29');
}

/** Text, with the spaces at its ends as pieces of their own. Several spaces are shown as one. */
function words(text: string, marks: readonly Mark[]): readonly Piece[] {
  return text
    .replace(/\s+/g, ' ')
    .split(/(?<=^ )(?=[^ ])|(?<=[^ ])(?= $)/)
    .filter((part) => part !== '')
    .map((part) => ({ written: escapeText(part), marks: new Set(marks) }));
}

/** What can't be escaped inside goes without the marks that would end in it. */
function opaque(written: string, marks: readonly Mark[]): Piece {
  return { written, marks: new Set(marks.filter((mark) => !mayEndIn(written, mark))) };
}

function mayEndIn(written: string, mark: Mark): boolean {
  if (written.includes('\\')) return true;
  if (mark === 'italic') return /[*_]/.test(written);
  return written.includes(DELIMITERS[mark].charAt(0));
}
