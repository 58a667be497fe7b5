import { type JsxTag, jsxTagAt } from './jsx-tag.ts';

/** What stands in a line, and how far it goes: a tag or a comment in it may end in a later one. */
export interface LineParts {
  readonly parts: readonly (string | JsxTag)[];
  /** The end of the last line, in characters of the text. */
  readonly end: number;
}

/** Longer comments are text: to look for their end from each beginning would take quadratic time. */
const MAX_COMMENT = 5_000;

/** The most characters of code in a line, or of text that is read in one go. */
const MAX_LENGTH = 2_000;

const COMMENT = [/^\{\s*\/\*/, /^\*\/\s*\}/] as const;
/** `{" "}` and `{'a'}` are the text in them. */
const STRING = /^\{\s*(["'])([^"'{}\n]*)\1\s*\}/;
const CODE = /^(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/;
const PLAIN = /^[^`\\{<\n]+/;

/** Takes the line that begins at a place of a text apart into texts and tags, without comments. Code in it is text. */
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

/** A backslash takes the sign behind it with it. */
function widthOf(rest: string): number {
  return /^(?:`+|\\.)/.exec(rest)?.[0].length ?? 1;
}
