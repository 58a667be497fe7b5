import type { MarkdownIt, StateBlock } from 'markdown-it';
import { ENDS_TEXT_IN_LIST, type Misspelling, openingLine, pushHeading } from './blocks.ts';

/** Reads headings as their author meant them: `##Limits`, and `##` followed by a no-break space. */
export function headings(parser: MarkdownIt): void {
  parser.core.ruler.before('block', 'spaced-headings', (state) => {
    state.env[HAS_SPACED_HEADINGS] = SPACED_HEADING.test(state.src);
  });
  parser.block.ruler.at('heading', hashHeading, ENDS_TEXT_IN_LIST);
}

/** Key under which the current parse stores whether the note has headings in plain Markdown. */
const HAS_SPACED_HEADINGS = Symbol('has spaced headings');
const SPACED_HEADING = /^ {0,3}#{1,6}[ \t]/m;
const HASHES = /^(#{1,6})(?!#)/;
/** No-break, ideographic and other typographic spaces, zero-width ones included. */
const ODD_SPACE = /^[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/;

function hashHeading(state: StateBlock, line: number, _end: number, silent: boolean): boolean {
  const written = openingLine(state, line, '#') ?? '';
  const hashes = HASHES.exec(written)?.[1];
  if (hashes === undefined) {
    return false;
  }
  const rest = written.slice(hashes.length);
  const spelling = spellingOf(hashes.length, rest, {
    interrupts: silent,
    hasSpacedHeadings: state.env[HAS_SPACED_HEADINGS] === true,
  });
  if (spelling === 'text') {
    return false;
  }
  if (!silent) {
    const content = withoutClosingHashes(rest.replace(ODD_SPACE, ''));
    const heading = { level: hashes.length, markup: hashes, content };
    const token = pushHeading(state, heading, line, line + 1);
    token.meta = spelling === 'plain' ? null : { spelling };
  }
  return true;
}

/**
 * `Limits ##` -> `Limits`; `C#` stays. Not a regular expression, which would take quadratic time on
 * long lines.
 */
function withoutClosingHashes(rest: string): string {
  const text = rest.trim();
  let end = text.length;
  while (text.charAt(end - 1) === '#') {
    end--;
  }
  return end === 0 || /\s/.test(text.charAt(end - 1)) ? text.slice(0, end).trim() : text;
}

/** Where a heading may be. */
interface HeadingPlace {
  /** Directly below a line of text, which it would end. */
  readonly interrupts: boolean;
  readonly hasSpacedHeadings: boolean;
}

/** How a heading is written, given the text after its hashes; `text` if it is not a heading. */
function spellingOf(
  level: number,
  rest: string,
  { interrupts, hasSpacedHeadings }: HeadingPlace,
): 'plain' | 'text' | Misspelling {
  if (rest === '' || rest.startsWith(' ') || rest.startsWith('\t')) {
    return 'plain';
  }
  if (ODD_SPACE.test(rest)) {
    return 'odd-space';
  }
  if (level > 1) {
    return /^[\p{L}\p{N}\p{Extended_Pictographic}*_`"'([]/u.test(rest) ? 'no-space' : 'text';
  }
  return !interrupts && isTitleNotTag(rest, hasSpacedHeadings) ? 'no-space' : 'text';
}

/**
 * `#Word` may be a title or a tag; `#include <x>` is neither. A title begins with a capital (or a
 * letter of a script without capitals) and contains no second tag. It has several words, which a
 * tag can't have, or is in a note without any other headings.
 */
function isTitleNotTag(rest: string, hasSpacedHeadings: boolean): boolean {
  const looksLikeTitle = /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(rest) && !rest.includes('#');
  return looksLikeTitle && (!hasSpacedHeadings || /\s/.test(rest.trim()));
}
