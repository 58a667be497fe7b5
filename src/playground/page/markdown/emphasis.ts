import { endOfCode } from './code-span.ts';
import type { Emphasis, Found, Inline } from './syntax.ts';

interface Mark {
  readonly mark: string;
  readonly kind: Emphasis;
}

/** Longer marks first: `**` is bold, not italic twice. */
const MARKS: readonly Mark[] = [
  { mark: '**', kind: 'bold' },
  { mark: '__', kind: 'underline' },
  { mark: '~~', kind: 'strike' },
  { mark: '||', kind: 'spoiler' },
  { mark: '*', kind: 'italic' },
  { mark: '_', kind: 'italic' },
];

/** Reads emphasis that opens at `at`, including nested marks; `null` if none opens or closes. */
export function matchEmphasis(
  text: string,
  at: number,
  parseInner: (inner: string) => readonly Inline[],
): Found | null {
  for (const { mark, kind } of MARKS) {
    if (!text.startsWith(mark, at) || !mayOpen(text, at, mark)) continue;

    const close = closingMark(text, at + mark.length, mark);
    if (close === null) continue;

    const children = parseInner(text.slice(at + mark.length, close));
    return { node: { kind, children }, end: close + mark.length };
  }

  return null;
}

/** `2 * 3 * 4` and `snake_case_name` contain no emphasis. */
function mayOpen(text: string, at: number, mark: string): boolean {
  if (mark === '*') return /\S/.test(text.charAt(at + 1));
  if (mark === '_') return !isWordCharacter(text.charAt(at - 1));
  return true;
}

function closingMark(text: string, from: number, mark: string): number | null {
  let at = from;

  while (at < text.length) {
    const skipped = behindOpaque(text, at) ?? behindLongerRun(text, at, mark);
    if (skipped !== null) {
      at = skipped;
    } else if (text.startsWith(mark, at) && mayClose(text, at, from, mark)) {
      return lastOfRun(text, at, mark);
    } else {
      at += 1;
    }
  }

  return null;
}

/** Marks in escapes and code don't count. */
function behindOpaque(text: string, at: number): number | null {
  if (text.charAt(at) === '\\') return at + 2;
  if (text.charAt(at) === '`') return endOfCode(text, at);
  return null;
}

/** Inside `*italic*`, `**` belongs to nested bold text; three in a row close both. */
function behindLongerRun(text: string, at: number, mark: string): number | null {
  const isDouble = mark.length === 1 && text.startsWith(mark + mark, at);
  return isDouble && text.charAt(at + 2) !== mark ? at + 2 : null;
}

function mayClose(text: string, at: number, from: number, mark: string): boolean {
  if (at === from) return false;
  if (mark === '*') return /\S/.test(text.charAt(at - 1));
  if (mark === '_') return !isWordCharacter(text.charAt(at + 1));
  return true;
}

/** In `***` the outer two close bold, so the inner one closes italic. */
function lastOfRun(text: string, at: number, mark: string): number {
  if (mark === '||') return at;

  let last = at;
  while (text.startsWith(mark, last + 1)) last += 1;
  return last;
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}_]/u.test(character);
}
