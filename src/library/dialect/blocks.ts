import type { MarkdownIt, StateBlock, StateCore, Token } from 'markdown-it';

/**
 * How a block was written, if plain Markdown would read it differently from what its author meant;
 * stored as `spelling` in the `meta` of its first token. `list-indented` and `accidental-underline`
 * are about what is below the block.
 */
export type Misspelling = 'no-space' | 'odd-space' | 'accidental-underline' | 'list-indented';

/**
 * For block rules that don't need a blank line above: the parser asks the rule at each line of
 * these blocks whether they end there.
 */
export const ENDS_TEXT = { alt: ['paragraph', 'reference', 'blockquote', 'list'] };

/** The same for rules that don't end a list, as those for headings and HTML in CommonMark. */
export const ENDS_TEXT_IN_LIST = { alt: ['paragraph', 'reference', 'blockquote'] };

/** Tries to read a block at a line, and moves past it; when `silent`, only tells whether there is one. */
type BlockRule = (state: StateBlock, line: number, end: number, silent: boolean) => boolean;

/** The parser's own rule of this name, for a rule that takes its place and uses it. */
export function blockRule({ block: { ruler } }: MarkdownIt, name: string): BlockRule {
  // markdown-it returns rules without their names. This one is missing when it is disabled.
  const all = ruler.getRules('');
  ruler.disable(name);
  const others = new Set(ruler.getRules(''));
  ruler.enable(name);
  const rule = all.find((each) => !others.has(each));
  return (...at) => rule?.(...at) === true;
}

/** Where the text of a line begins, after its indentation and the markers of enclosing blocks. */
export function lineStart(state: StateBlock, line: number): number {
  return (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
}

/** A line without its indentation and newline. */
export function textOfLine(state: StateBlock, line: number): string {
  return state.src.slice(lineStart(state, line), state.eMarks[line]);
}

/** The first line in a range that matches a pattern; `null` if there is none. */
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

/** Headings begin a section, so boxes can't contain them. */
export const HEADING = /^#{1,6}\s/;

/**
 * The indentation of a line, in columns, inside the enclosing blocks; negative for a line further
 * left than the contents of its list.
 */
export function indentOf(state: StateBlock, line: number): number {
  return (state.sCount[line] ?? 0) - state.blkIndent;
}

/** Whether a line is indented as far as code. */
export function isIndented(state: StateBlock, line: number): boolean {
  return indentOf(state, line) >= 4;
}

/** Whether a line with text is outside the current list: further left than its contents. */
export function isLeftOf(state: StateBlock, line: number): boolean {
  return !state.isEmpty(line) && indentOf(state, line) < 0;
}

/**
 * A line, trimmed, that begins with these characters and may begin a block; `null` for any other
 * line and for one that is indented like code.
 */
export function openingLine(state: StateBlock, line: number, signs: string): string | null {
  const start = lineStart(state, line);
  if (!state.src.startsWith(signs, start) || isIndented(state, line)) return null;
  return textOfLine(state, line).trimEnd();
}

/** Whether a line belongs to a quote only by lazy continuation of the paragraph before it. */
export function isLazy(state: StateBlock, line: number): boolean {
  return (state.sCount[line] ?? 0) < 0;
}

/** Adds the three tokens of a heading, moves past it, and returns the first token. */
export function pushHeading(
  state: StateBlock,
  heading: { readonly level: number; readonly markup: string; readonly content: string },
  line: number,
  end: number,
): Token {
  const tag = `h${heading.level}`;
  return pushTextBlock(state, { type: 'heading', tag, ...heading }, line, end);
}

/** Adds the three tokens of a paragraph, moves past it, and returns the first token. */
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

/**
 * Adds the tokens of the blocks in a range of lines. `indent` is the extra indentation in columns.
 */
export function pushBlocks(state: StateBlock, first: number, end: number, indent = 0): void {
  const { blkIndent, lineMax } = state;
  state.blkIndent = blkIndent + indent;
  state.lineMax = end;
  state.md.block.tokenize(state, first, end);
  Object.assign(state, { blkIndent, lineMax });
}

/**
 * The three tokens of a paragraph with the line range of another token, for rules that run after
 * block parsing.
 */
export function paragraphTokens(
  { Token: Made }: StateCore,
  content: string,
  { map, level }: Pick<Token, 'map' | 'level'>,
): Token[] {
  const inline = Object.assign(new Made('inline', '', 0), { content, children: [] });
  const tokens = [new Made('paragraph_open', 'p', 1), inline, new Made('paragraph_close', 'p', -1)];
  return tokens.map((token) => Object.assign(token, { map, level, block: true }));
}

/** Tokens without the paragraphs whose text, given by its index, has become empty. */
export function withoutParagraphs(tokens: Token[], texts: ReadonlySet<number>): Token[] {
  if (texts.size === 0) return tokens;
  return tokens.filter((_, at) => ![at - 1, at, at + 1].some((text) => texts.has(text)));
}
