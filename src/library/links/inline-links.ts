import type { Steps } from '../../basics/steps.ts';
import type { MarkdownDocument, MarkdownParser, Token } from '../markdown.ts';
import { checkCharacters } from '../note-too-long.ts';

/**
 * Turns reference links into inline links: `[docs][d]`, with `[d]: https://example.org` elsewhere
 * in the note, becomes `[docs](<https://example.org>)`, so that a section, tip or definition keeps
 * its links and images when it is cut out. The number of lines and all code stay the same.
 */
export function* inlineLinkSteps(markdown: string, parser: MarkdownParser): Steps<string> {
  if (!markdown.includes(']:') || !HAS_DEFINITION.test(markdown)) return markdown;
  const document = bounded(yield* parser.parseSteps(markdown));
  const linesOfCode = new Set(document.tokens.filter(isLiteral).flatMap(linesOf));
  return textsOf(markdown.split('\n'), document)
    .map(({ line, text }) => (linesOfCode.has(line) ? text : withTargets(text, document)))
    .join('\n');
}

/**
 * Bounds the total length, because each reference to a long address becomes as long as the address.
 */
function bounded({ tokens, targetOf }: MarkdownDocument): MarkdownDocument {
  let characters = 0;
  const bounding = (label: string) => {
    const target = targetOf(label);
    characters += target.length;
    checkCharacters(characters);
    return target;
  };
  return { tokens, targetOf: bounding };
}

/** The text of each paragraph, because a reference may span two lines; other lines one by one. */
function textsOf(lines: readonly string[], { tokens }: MarkdownDocument) {
  const goingOn = new Set(
    tokens.filter(({ type }) => type === 'inline').flatMap((token) => linesOf(token).slice(1)),
  );
  const texts: { readonly line: number; text: string }[] = [];
  for (const [line, text] of lines.entries()) {
    const before = goingOn.has(line) ? texts.at(-1) : undefined;
    if (before === undefined) texts.push({ line, text });
    else before.text += `\n${text}`;
  }
  return texts;
}

/** A line that defines a label, also within a quote or list. */
const DEFINITION = /^[ \t>*+-]{0,99}\[(?!\^)[^[\]\n]{1,999}\]:/;
const HAS_DEFINITION = new RegExp(DEFINITION, 'm');

const LITERAL: ReadonlySet<string> = new Set(['fence', 'code_block', 'html_block', 'math_block']);

function isLiteral({ type }: Token): boolean {
  return LITERAL.has(type);
}

/** Line numbers from 0. */
function linesOf({ map }: Token): readonly number[] {
  const [first, end] = map ?? [0, 0];
  return Array.from({ length: end - first }, (_, index) => first + index);
}

/**
 * Either code or an escaped character, which is skipped, or a reference: `[text][label]`,
 * `[label][]` or `[label]`, with `!` in front for an image. Two opening brackets begin a wikilink.
 */
const REFERENCE =
  /`+[^`]{1,999}`+|\\.|((?:!|(?<!\[))\[)((?:\\.|[^[\]\\]){1,999}|(?=\]\[))\](?:\[((?:\\.|[^[\]\\]){0,999})\]|(?!\[))(?!\()/g;

/**
 * Either code or an escaped character, which is skipped, or an image with a link:
 * `[![badge][b]][label]`.
 */
const LINKED_PICTURE =
  /`+[^`]{1,999}`+|\\.|\[(!\[[^[\]]{0,300}\](?:\[[^[\]]{0,300}\]|\([^()]{0,999}\)))\]\[([^[\]]{1,300})\]/g;

function withTargets(text: string, document: MarkdownDocument): string {
  if (!text.includes('[') || DEFINITION.test(text)) return text;
  const { targetOf } = document;
  const linked = text.replace(
    LINKED_PICTURE,
    (written: string, picture: string = '', label: string = '') => {
      const target = picture === '' ? '' : targetOf(label);
      if (target === '') return written;
      return `[${withTargets(picture, document)}](<${target}>)${lineEndIn(label)}`;
    },
  );
  return linked.replace(
    REFERENCE,
    (written: string, opening?: string, shown: string = '', label: string = '') => {
      const target = opening === undefined ? '' : targetOf(label === '' ? shown : label);
      return target === '' ? written : `${opening}${shown}](<${target}>)${lineEndIn(label)}`;
    },
  );
}

/** The line end within a label, and what the next line begins with: line breaks are kept. */
function lineEndIn(label: string): string {
  return /\n[ \t]*/.exec(label)?.[0] ?? '';
}
