import { firstLineOf, lastLineOf, type Token } from '../markdown.ts';

/** The lines of a block. */
interface Lines {
  /** Line of the file, from 1, where the block begins. */
  readonly line: number;
  /** The last line of the file that belongs to it. */
  readonly lastLine: number;
}

/** Running text. */
export interface Paragraph extends Lines {
  readonly kind: 'paragraph';
  /** Markdown. Its lines keep what indentation they have beyond that of their list or quote. */
  readonly source: string;
}

/** Bullets or numbers. */
export interface List extends Lines {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
}

/** One bullet and everything nested in it. */
export interface ListItem extends Lines {
  readonly blocks: readonly Block[];
}

/** `> quoted`, callouts and the contents of a tab. */
export interface Quote extends Lines {
  readonly kind: 'quote';
  readonly blocks: readonly Block[];
}

/** A table with its cells as Markdown. */
export interface Table extends Lines {
  readonly kind: 'table';
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Code, HTML and rules, which contain no terms or tips. */
interface OtherBlock extends Lines {
  readonly kind: 'other';
}

/**
 * The contents of a section as a tree: a list contains its items, an item the blocks nested in it.
 */
export type Block = Paragraph | List | Quote | Table | OtherBlock;

/**
 * Turns the flat tokens of a section into a tree.
 *
 * The depth is bounded by the parser (`MAX_NESTING`), so recursion is safe on hostile notes.
 */
export function readBlocks(tokens: readonly Token[]): readonly Block[] {
  return siblings(tokens).map(readBlock);
}

/** A token and, if it opens something, the tokens up to the closing one. */
interface Element {
  readonly opening: Token;
  readonly inside: readonly Token[];
}

function siblings(tokens: readonly Token[]): readonly Element[] {
  const elements: Element[] = [];
  let depth = 0;
  let start = 0;
  for (const [at, token] of tokens.entries()) {
    if (depth === 0) start = at;
    depth += token.nesting;
    const opening = tokens[start];
    if (depth <= 0 && opening !== undefined) {
      elements.push({ opening, inside: tokens.slice(start + 1, at) });
      depth = 0;
    }
  }
  return elements;
}

/** The title of a tab is its first block. */
const TITLE = 1;

function readBlock({ opening, inside }: Element): Block {
  const lines = linesOf(opening);
  switch (opening.type) {
    case 'paragraph_open':
      return { kind: 'paragraph', ...lines, source: inside[0]?.content ?? '' };
    case 'bullet_list_open':
    case 'ordered_list_open':
      return { kind: 'list', ...lines, items: siblings(inside).map(readItem) };
    case 'blockquote_open':
      return { kind: 'quote', ...lines, blocks: readBlocks(inside) };
    case 'tab_open':
      return { kind: 'quote', ...lines, blocks: readBlocks(inside).slice(TITLE) };
    case 'table_open':
      return { kind: 'table', ...lines, ...readTable(inside) };
    default:
      return { kind: 'other', ...lines };
  }
}

function linesOf(opening: Token): Lines {
  return { line: firstLineOf(opening), lastLine: lastLineOf(opening) };
}

function readItem({ opening, inside }: Element): ListItem {
  return { blocks: readBlocks(inside), ...linesOf(opening) };
}

function readTable(inside: readonly Token[]): Pick<Table, 'header' | 'rows'> {
  const rows = siblings(inside).flatMap((part) => siblings(part.inside).map(readRow));
  return { header: rows[0]?.cells ?? [], rows: rows.slice(1) };
}

function readRow({ opening, inside }: Element): TableRow {
  const cells = siblings(inside).map((cell) => cell.inside[0]?.content ?? '');
  return { line: firstLineOf(opening), cells };
}
