import { type Block, type Blocks, plainText, type Run, type Runs } from '../tree.ts';
import { withCalloutTitle } from './callout.ts';
import { footnoteBlocks } from './footnote.ts';
import { withTaskBox } from './task-box.ts';

/** What can be opened around blocks, and what becomes of it when it is closed. */
export type Opening =
  | { readonly kind: 'document' | 'container' | 'quote' | 'item' }
  | { readonly kind: 'footnote'; readonly mark: string }
  | { readonly kind: 'list'; readonly start: number | null }
  | { readonly kind: 'table' | 'row' }
  | { readonly kind: 'cell'; readonly isHead: boolean }
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'heading'; readonly level: number };

/** Something that was opened and not closed yet, with what was put into it. */
interface Frame {
  readonly opening: Opening;
  /** The tag that closes it, when HTML opened it; `null` when Markdown did. */
  readonly tag: string | null;
  readonly blocks: Block[];
  readonly runs: Run[];
  readonly items: Blocks[];
  readonly rows: (readonly Cell[])[];
  readonly cells: Cell[];
}

interface Cell {
  readonly runs: Runs;
  readonly isHead: boolean;
}

/** HTML nested deeper than this is hostile: further tags are ignored, what stands in them is not. */
const MAX_OPEN = 100;

/**
 * Builds the tree from what opens and closes, in the order of the source. Markdown closes what it opened
 * by depth; HTML closes by tag, and may be wrong: what fits nowhere is ignored, what is missing is added.
 */
export class TreeBuilder {
  readonly #frames: Frame[] = [newFrame({ kind: 'document' }, null)];

  /**
   * Opens a frame and gives the depth that `closeTo` takes to close it. A part of a list or a table
   * closes its forerunner, and finds or makes its parent.
   */
  open(opening: Opening, tag: string | null): number {
    if (tag !== null && this.#frames.length > MAX_OPEN) return this.#frames.length;
    this.#makeRoomFor(opening.kind);
    return this.#frames.push(newFrame(opening, tag)) - 1;
  }

  /** Adds to the paragraph that is open, or begins one. Space between blocks is no paragraph. */
  addRun(run: Run): void {
    if (!isTextual(this.#top)) {
      if (run.kind === 'break' || plainText([run]).trim() === '') return;
      this.#openContainer();
      this.#frames.push(newFrame({ kind: 'paragraph' }, ''));
    }
    this.#top.runs.push(run);
  }

  /** Adds a block that is whole already. */
  addBlock(block: Block): void {
    this.#openContainer();
    this.#top.blocks.push(block);
  }

  /** Closes what is open above a depth. */
  closeTo(depth: number): void {
    while (this.#frames.length > Math.max(depth, 1)) this.#closeTop();
  }

  /** Closes the innermost frame that HTML opened with the tag, and what is open in it. */
  closeTag(tag: string): void {
    const from = this.#lastIndex((frame) => frame.tag === tag);
    if (from !== null) this.closeTo(from);
  }

  /** Closes everything and gives the blocks. */
  finish(): Blocks {
    this.closeTo(1);
    return this.#top.blocks;
  }

  get #top(): Frame {
    const top = this.#frames.at(-1);
    if (top === undefined) throw new Error('The document itself was closed.');
    return top;
  }

  #makeRoomFor(kind: Opening['kind']): void {
    if (kind === 'item') {
      this.#backTo('list', { kind: 'list', start: null });
    } else if (kind === 'row') {
      this.#backTo('table', { kind: 'table' });
    } else if (kind === 'cell') {
      this.#backTo('row', { kind: 'row' });
    } else {
      this.#openContainer();
    }
  }

  /** Closes up to the parent that a part needs; opens one where there is none to go back to. */
  #backTo(parent: 'list' | 'table' | 'row', missing: Opening): void {
    const index = this.#lastIndex((frame) => frame.opening.kind === parent);
    if (index === null) {
      this.open(missing, '');
    } else {
      this.closeTo(index + 1);
    }
  }

  #openContainer(): void {
    if (isTextual(this.#top)) this.#closeTop();
    const { kind } = this.#top.opening;
    if (kind === 'list') this.#frames.push(newFrame({ kind: 'item' }, ''));
    if (kind === 'table') this.#frames.push(newFrame({ kind: 'row' }, ''));
    if (kind === 'table' || kind === 'row') {
      this.#frames.push(newFrame({ kind: 'cell', isHead: false }, ''));
    }
  }

  /** The innermost frame that fits; HTML does not reach behind what Markdown opened. */
  #lastIndex(fits: (frame: Frame) => boolean): number | null {
    for (let index = this.#frames.length - 1; index > 0; index -= 1) {
      const frame = this.#frames[index];
      if (frame === undefined || fits(frame)) return index;
      if (frame.tag === null) return null;
    }
    return null;
  }

  #closeTop(): void {
    const frame = this.#frames.pop();
    if (frame !== undefined) putInto(this.#top, frame);
  }
}

function newFrame(opening: Opening, tag: string | null): Frame {
  return { opening, tag, blocks: [], runs: [], items: [], rows: [], cells: [] };
}

function isTextual(frame: Frame): boolean {
  return frame.opening.kind === 'paragraph' || frame.opening.kind === 'heading';
}

function putInto(parent: Frame, { opening, blocks, runs, items, rows, cells }: Frame): void {
  switch (opening.kind) {
    case 'document':
    case 'container':
      for (const block of blocks) parent.blocks.push(block);
      break;
    case 'quote':
      if (blocks.length > 0)
        parent.blocks.push({ kind: 'quote', blocks: withCalloutTitle(blocks) });
      break;
    case 'footnote':
      parent.blocks.push(...footnoteBlocks(opening.mark, blocks));
      break;
    case 'list':
      if (items.length > 0) parent.blocks.push({ kind: 'list', start: opening.start, items });
      break;
    case 'item':
      parent.items.push(withTaskBox(blocks));
      break;
    case 'table':
      if (rows.length > 0) parent.blocks.push(tableOf(rows));
      break;
    case 'row':
      if (cells.length > 0) parent.rows.push(cells);
      break;
    case 'cell':
      parent.cells.push({ runs: flatten(blocks), isHead: opening.isHead });
      break;
    case 'paragraph':
    case 'heading':
      putText(parent, opening, runs);
      break;
  }
}

function putText(
  parent: Frame,
  opening: Extract<Opening, { kind: 'paragraph' | 'heading' }>,
  runs: Runs,
): void {
  if (plainText(runs).trim() === '') return;
  parent.blocks.push({ ...opening, runs: withoutOuterBreaks(runs) });
}

function withoutOuterBreaks(runs: Runs): Runs {
  const isVisible = (run: Run) => run.kind !== 'break';
  return runs.slice(runs.findIndex(isVisible), runs.findLastIndex(isVisible) + 1);
}

function tableOf(rows: Frame['rows']): Block {
  const [first, ...rest] = rows.map((cells) => cells.map(({ runs }) => runs));
  const hasHead = rows[0]?.every(({ isHead }) => isHead) ?? false;
  return hasHead
    ? { kind: 'table', head: first ?? [], rows: rest }
    : { kind: 'table', head: [], rows: first === undefined ? rest : [first, ...rest] };
}

/** A cell holds lines only: what stands in its blocks, one under the other. */
function flatten(blocks: Blocks): Runs {
  return blocks.flatMap((block, index) => {
    const runs = runsOf(block);
    return index === 0 ? runs : [{ kind: 'break', soft: false } as const, ...runs];
  });
}

function runsOf(block: Block): Runs {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'small':
      return block.runs;
    case 'list':
      return flatten(block.items.flat());
    case 'quote':
      return flatten(block.blocks);
    case 'code':
      return [{ kind: 'code', text: block.text.replaceAll('\n', ' '), marks: [] }];
    case 'table':
      return flatten(
        [block.head, ...block.rows].flat().map((runs) => ({ kind: 'paragraph', runs })),
      );
    case 'rule':
      return [];
  }
}
