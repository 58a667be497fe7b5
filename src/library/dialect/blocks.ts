import type { StateBlock, StateCore, Token } from 'markdown-it';

/**
 * How a block was written that plain Markdown reads otherwise than its author meant it; in the `meta`
 * of its first token as `spelling`. A `list-indented` or `accidental-underline` stands under it.
 */
export type Misspelling = 'no-space' | 'odd-space' | 'accidental-underline' | 'list-indented';

/**
 * For the rule of a block that needs no blank line above it: the parser asks the rule at each line of these whether
 * they end there.
 */
export const ENDS_TEXT = { alt: ['paragraph', 'reference', 'blockquote', 'list'] };

/** Where the text of a line begins, behind its indentation and the markers of the blocks around it. */
export function lineStart(state: StateBlock, line: number): number {
  return (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
}

/** A line without its indentation and its newline. */
export function textOfLine(state: StateBlock, line: number): string {
  return state.src.slice(lineStart(state, line), state.eMarks[line]);
}

/** The first line from one up to another that a pattern fits; `null` if none is. */
export function findLine(
  state: StateBlock,
  pattern: RegExp,
  first: number,
  end: number,
): number | null {
  for (let line = first; line < end; line++) {
    if (pattern.test(textOfLine(state, line))) return line;
  }
  return null;
}

/** A heading begins a section, so that none stands in a box. */
export const HEADING = /^#{1,6}\s/;

/** Whether a line stands as far to the right as code does. */
export function isIndented(state: StateBlock, line: number): boolean {
  return (state.sCount[line] ?? 0) - state.blkIndent >= 4;
}

/** Whether a line with text stands outside of the list that is read: further to the left than what is in it. */
export function isLeftOf(state: StateBlock, line: number): boolean {
  return !state.isEmpty(line) && (state.sCount[line] ?? 0) < state.blkIndent;
}

/**
 * A line, without the spaces around it, that begins with these signs and may begin a block; `null` for any other, and
 * for one that is indented like code.
 */
export function openingLine(state: StateBlock, line: number, signs: string): string | null {
  const start = lineStart(state, line);
  if (!state.src.startsWith(signs, start) || isIndented(state, line)) return null;
  return textOfLine(state, line).trimEnd();
}

/** Whether a line belongs to a quote only because the paragraph before it does. */
export function isLazy(state: StateBlock, line: number): boolean {
  return (state.sCount[line] ?? 0) < 0;
}

/** Adds the three tokens of a heading, goes on behind it, and gives the first token. */
export function pushHeading(
  state: StateBlock,
  heading: { readonly level: number; readonly markup: string; readonly content: string },
  line: number,
  end: number,
): Token {
  const tag = `h${heading.level}`;
  return pushTextBlock(state, { type: 'heading', tag, ...heading }, line, end);
}

/** Adds the three tokens of a paragraph, goes on behind it, and gives the first token. */
export function pushParagraph(
  state: StateBlock,
  content: string,
  line: number,
  end: number,
): Token {
  return pushTextBlock(state, { type: 'paragraph', tag: 'p', markup: '', content }, line, end);
}

function pushTextBlock(
  state: StateBlock,
  block: {
    readonly type: string;
    readonly tag: string;
    readonly markup: string;
    readonly content: string;
  },
  line: number,
  end: number,
): Token {
  state.line = end;
  const open = state.push(`${block.type}_open`, block.tag, 1);
  open.markup = block.markup;
  open.map = [line, end];
  const inline = state.push('inline', '', 0);
  inline.content = block.content;
  inline.map = [line, end];
  inline.children = [];
  state.push(`${block.type}_close`, block.tag, -1).markup = block.markup;
  return open;
}

/** Adds the tokens of the blocks in the lines from one up to another. They are indented by `indent` columns more. */
export function pushBlocks(state: StateBlock, first: number, behind: number, indent = 0): void {
  const { blkIndent, lineMax } = state;
  state.blkIndent = blkIndent + indent;
  state.lineMax = behind;
  state.md.block.tokenize(state, first, behind);
  Object.assign(state, { blkIndent, lineMax });
}

/** The three tokens of a paragraph, with the lines of another token, for rules that run when all blocks are found. */
export function paragraphTokens(
  { Token: Made }: StateCore,
  content: string,
  { map, level }: Pick<Token, 'map' | 'level'>,
): Token[] {
  const inline = Object.assign(new Made('inline', '', 0), { content, children: [] });
  const tokens = [new Made('paragraph_open', 'p', 1), inline, new Made('paragraph_close', 'p', -1)];
  return tokens.map((token) => Object.assign(token, { map, level, block: true }));
}

/** Tokens without the paragraphs whose text, each known by its index, has become empty. */
export function withoutParagraphs(tokens: Token[], texts: ReadonlySet<number>): Token[] {
  if (texts.size === 0) return tokens;
  return tokens.filter((_, at) => ![at - 1, at, at + 1].some((text) => texts.has(text)));
}
