import type { Steps } from '../../steps.ts';
import type { MarkdownDocument, MarkdownParser, Token } from '../markdown.ts';

/**
 * Turns reference links into inline links: `[docs][d]`, with `[d]: https://example.org` elsewhere in the
 * note, becomes `[docs](<https://example.org>)`. So a section, tip or definition that is cut out of the note
 * keeps its links and pictures. The number of lines and all code stay the same; a reference that spans two
 * lines is left alone.
 */
export function* inlineLinkSteps(markdown: string, parser: MarkdownParser): Steps<string> {
  if (!DEFINITION.test(markdown)) return markdown;
  const document = yield* parser.documentSteps(markdown);
  const linesOfCode = new Set(document.tokens.filter(isLiteral).flatMap(linesOf));
  return markdown
    .split('\n')
    .map((line, index) => (linesOfCode.has(index) ? line : withTargets(line, document)))
    .join('\n');
}

/** A line that defines a label, also within a quote or list. */
const DEFINITION = /^[ \t>*+-]{0,99}\[(?!\^)[^[\]\n]{1,999}\]:/m;

const LITERAL: ReadonlySet<string> = new Set(['fence', 'code_block', 'html_block', 'math_block']);

function isLiteral({ type }: Token): boolean {
  return LITERAL.has(type);
}

/** Line numbers from 0. */
function linesOf({ map }: Token): readonly number[] {
  const [first, behind] = map ?? [0, 0];
  return Array.from({ length: behind - first }, (_, index) => first + index);
}

/**
 * Either code or an escaped character, which is skipped, or a reference: `[text][label]`, `[label][]` or
 * `[label]`, with `!` in front for an image. Two opening brackets begin a wikilink.
 */
const REFERENCE =
  /`+[^`]{1,999}`+|\\.|((?:!|(?<!\[))\[)((?:\\.|[^[\]\\]){1,999}|(?=\]\[))\](?:\[((?:\\.|[^[\]\\]){0,999})\]|(?!\[))(?!\()/g;

function withTargets(line: string, { targetOf }: MarkdownDocument): string {
  if (!line.includes('[') || DEFINITION.test(line)) return line;
  return line.replace(
    REFERENCE,
    (written: string, opening?: string, text: string = '', label: string = '') => {
      const target = opening === undefined ? '' : targetOf(label === '' ? text : label);
      return target === '' ? written : `${opening}${text}](<${target}>)`;
    },
  );
}
