import { type JsxTag, jsxTagAt } from './jsx-tag.ts';

/** The contents of a line, up to where it ends: a tag or comment may end on a later line. */
export interface LineParts {
  readonly parts: readonly (string | JsxTag)[];
  /** The end of the last line, as an offset in the text. */
  readonly end: number;
}

/** Longer comments are text: searching for their end each time would take quadratic time. */
const MAX_COMMENT = 5_000;

/** The longest inline code, and the most text read in one go, in characters. */
const MAX_LENGTH = 2_000;

const COMMENT = [/^\{\s*\/\*/, /^\*\/\s*\}/] as const;
/** `{" "}` and `{'a'}` stand for the text in them. */
const STRING = /^\{\s*(["'])([^"'{}\n]*)\1\s*\}/;
const CODE = /^(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/;
const PLAIN = /^[^`\\{<\n]+/;

/**
 * Splits the line at a position of a text into texts and tags, without comments. Inline code is
 * text.
 */
export function linePartsAt(text: string, start: number): LineParts {
  const parts: (string | JsxTag)[] = [];
  let at = start;
  while (at < text.length && text.charAt(at) !== '\n') {
    const { part, length } = partAt(text, at);
    if (part !== '') parts.push(part);
    at += length;
  }
  return { parts, end: at };
}

function partAt(text: string, at: number): { part: string | JsxTag; length: number } {
  const sign = text.charAt(at);
  if (sign === '<') {
    const tag = jsxTagAt(text, at);
    if (tag !== null) return { part: tag, length: tag.source.length };
  }
  if (sign === '{') {
    const length = commentLength(text.slice(at, at + MAX_COMMENT));
    if (length > 0) return { part: '', length };
  }
  const rest = text.slice(at, at + MAX_LENGTH);
  const [expression, , shown] = STRING.exec(rest) ?? [];
  if (expression !== undefined) return { part: shown ?? '', length: expression.length };
  const plain = CODE.exec(rest)?.[0] ?? PLAIN.exec(rest)?.[0] ?? rest.slice(0, widthOf(rest));
  return { part: plain, length: plain.length };
}

function commentLength(text: string): number {
  const [opening, closing] = COMMENT;
  if (!opening.test(text)) return 0;
  const end = text.indexOf('*/', text.indexOf('/*') + 2);
  const close = end === -1 ? null : closing.exec(text.slice(end));
  return close === null ? 0 : end + close[0].length;
}

/** A backslash escapes the next character. */
function widthOf(rest: string): number {
  return /^(?:`+|\\.)/.exec(rest)?.[0].length ?? 1;
}
