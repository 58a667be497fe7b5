import { type Block, type Blocks, plainText, type Run, type Runs } from '../tree.ts';
import { withCalloutTitle } from './callout.ts';
import { footnoteBlocks } from './footnote.ts';
import { withTaskBox } from './task-box.ts';

/** What can be opened around blocks, and what becomes of it when it is closed. */
export type Opening =
  | { readonly kind: 'document' | 'container' | 'quote' | 'item' }
  | { readonly kind: 'footnote'; readonly mark: string }
  | { readonly kind: 'list'; readonly start: number | null }
  | { readonly kind: 'table' | 'caption' | 'row' }
  | { readonly kind: 'cell'; readonly isHead: boolean }
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'heading'; readonly level: number };

/** Something that was opened and not closed yet, with what was put into it. */
export interface Frame {
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

/** What was just opened. */
export function newFrame(opening: Opening, tag: string | null): Frame {
  return { opening, tag, blocks: [], runs: [], items: [], rows: [], cells: [] };
}

/** Whether what is put into a frame is text, not blocks. */
export function isTextual(frame: Frame): boolean {
  return frame.opening.kind === 'paragraph' || frame.opening.kind === 'heading';
}

/** Puts what a frame has become into the one around it. */
export function putInto(parent: Frame, { opening, blocks, runs, items, rows, cells }: Frame): void {
  switch (opening.kind) {
    case 'document':
    case 'container':
    case 'caption':
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
      for (const block of blocks) parent.blocks.push(asTitle(block));
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

/** What stands in a caption leads into its table. */
function asTitle(block: Block): Block {
  return block.kind === 'paragraph' ? { kind: 'heading', level: 4, runs: block.runs } : block;
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
