import type { MarkdownIt, StateBlock, StateInline, Token } from 'markdown-it';
import { PROGRAM_TAGS, UNSHOWN_TAGS } from '../plain-text/html-tags.ts';
import { blockRule, ENDS_TEXT_IN_LIST, isLeftOf, textOfLine } from './blocks.ts';

/**
 * Leaves out elements whose contents are not text, such as drawings. Those that nobody closes are text, and so are
 * programs inside a sentence, as on GitHub: `The <script> tag loads code`. In CommonMark, a line that begins with
 * `<script>` hides the rest of the note.
 */
export function hiddenElements(parser: MarkdownIt): void {
  const htmlBlock = blockRule(parser, 'html_block');
  parser.block.ruler.at(
    'html_block',
    (state, line, end, silent) =>
      !isUnclosed(state, line, end) && htmlBlock(state, line, end, silent),
    ENDS_TEXT_IN_LIST,
  );
  parser.inline.ruler2.push('hidden_elements', withoutHidden);
}

const PROGRAM_NAMES = PROGRAM_TAGS.join('|');
const UNSHOWN_NAMES = UNSHOWN_TAGS.join('|');

/** What begins a block that only its closing tag ends. */
const OPENING_LINE = new RegExp(String.raw`^<(${PROGRAM_NAMES})(?=[\s>]|$)`, 'i');

/** Searching to the end of the note for each unclosed element would take quadratic time. */
const MAX_LINES = 1_000;

function isUnclosed(state: StateBlock, line: number, end: number): boolean {
  const name = OPENING_LINE.exec(textOfLine(state, line))?.[1];
  if (name === undefined) return false;
  const closing = new RegExp(`</${name}`, 'i');
  const last = Math.min(end, line + MAX_LINES);
  for (let inside = line; inside < last && !isLeftOf(state, inside); inside += 1) {
    if (closing.test(textOfLine(state, inside))) return false;
  }
  return true;
}

/** A program inside a sentence is what the sentence is about. */
const PROGRAM = new RegExp(String.raw`^</?(?:${PROGRAM_NAMES})(?=[\s/>])`, 'i');
const OPENING = new RegExp(String.raw`^<(${UNSHOWN_NAMES})(?=[\s/>])`, 'i');
const CLOSING = new RegExp(String.raw`^</(${UNSHOWN_NAMES})(?=[\s>])`, 'i');

function withoutHidden({ tokens }: StateInline): void {
  const unclosed = new Set<string>();
  let kept = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const name = nameIn(token, OPENING);
    const closing = name === null || unclosed.has(name) ? -1 : closingAfter(tokens, index, name);
    if (closing !== -1) {
      index = closing;
      continue;
    }
    if (name !== null) unclosed.add(name);
    if (name !== null || isProgram(token)) token.type = 'text';
    tokens[kept] = token;
    kept += 1;
  }
  tokens.length = kept;
}

function isProgram({ type, content }: Token): boolean {
  return type === 'html_inline' && PROGRAM.test(content);
}

function closingAfter(tokens: readonly Token[], opening: number, name: string): number {
  return tokens.findIndex((token, index) => index > opening && nameIn(token, CLOSING) === name);
}

function nameIn({ type, content }: Token, pattern: RegExp): string | null {
  const name = type === 'html_inline' ? pattern.exec(content)?.[1] : undefined;
  return name?.toLowerCase() ?? null;
}
