import { bold, textRun } from '../runs.ts';
import { type Block, type Blocks, plainText, type Runs, type Table } from '../tree.ts';
import { settleLineBreaks } from './line-breaks.ts';
import { tableAsCode } from './table-code.ts';
import { tableAsList } from './table-list.ts';
import type { Nesting, TextUnit, Unit, Units } from './unit.ts';

/** The deepest list that Discord indents. */
const MAX_LIST_DEPTH = 9;

const RULE = textRun('─'.repeat(12));

/** Lays out blocks as units, in order. */
export function layOut(blocks: Blocks): Units {
  const layout = new Layout();
  layout.blocks(withoutOuterRules(blocks), { quote: null, depth: 0 });
  return layout.units;
}

/** Removes rules at the start and the end, which separate nothing. */
function withoutOuterRules(blocks: Blocks): Blocks {
  const isShown = ({ kind }: Block) => kind !== 'rule';
  return blocks.slice(Math.max(blocks.findIndex(isShown), 0), blocks.findLastIndex(isShown) + 1);
}

class Layout {
  readonly units: Unit[] = [];
  #quotes = 0;

  blocks(blocks: Blocks, nesting: Nesting): void {
    blocks.forEach((block, index) => {
      this.#block(block, nesting, blocks[index + 1]);
    });
  }

  #block(block: Block, nesting: Nesting, next: Block | undefined): void {
    switch (block.kind) {
      case 'paragraph':
        this.#paragraph(block.runs, nesting, next);
        break;
      case 'heading':
        this.units.push(headingUnit(block, nesting));
        break;
      case 'small':
        this.units.push(textUnit('small', '-# ', settleLineBreaks(block.runs), nesting));
        break;
      case 'rule':
        this.units.push(textUnit('paragraph', '', [RULE], nesting));
        break;
      case 'list':
        block.items.forEach((item, index) => {
          this.#item(item, block.start === null ? '- ' : `${block.start + index}. `, nesting);
        });
        break;
      case 'quote':
        this.blocks(block.blocks, this.#quoted(nesting));
        break;
      case 'code':
        this.units.push({
          ...block,
          kind: 'code',
          language: languageFor(block.language),
          ...nesting,
          depth: 0,
        });
        break;
      case 'table':
        this.blocks(tableBlocks(block), nesting);
        break;
    }
  }

  #paragraph(runs: Runs, nesting: Nesting, next: Block | undefined): void {
    const role = nesting.depth === 0 ? 'paragraph' : 'continuation';
    const keepsNext = leadsIn(runs, next);
    this.units.push({ ...textUnit(role, '', settleLineBreaks(runs), nesting), keepsNext });
  }

  /**
   * Adds an item. It begins with its first text; code and quotes go to the margin, because Discord shows them there.
   */
  #item(item: Blocks, opening: string, nesting: Nesting): void {
    const [first, ...rest] = item;
    const inside = { ...nesting, depth: Math.min(nesting.depth + 1, MAX_LIST_DEPTH) };

    if (first === undefined) return;
    if (first.kind === 'paragraph' || first.kind === 'heading' || first.kind === 'small') {
      const runs = first.kind === 'heading' ? bold(first.runs) : first.runs;
      this.units.push(textUnit('item', opening, settleLineBreaks(runs), nesting));
      this.blocks(rest, inside);
    } else {
      if (opening !== '- ') this.units.push(textUnit('item', opening, [], nesting));
      this.blocks(item, first.kind === 'list' && opening === '- ' ? nesting : inside);
    }
  }

  /** Discord has no nested quotes: an inner quote becomes part of the outer one. */
  #quoted(nesting: Nesting): Nesting {
    if (nesting.quote !== null) return { ...nesting, depth: 0 };
    this.#quotes += 1;
    return { quote: this.#quotes, depth: 0 };
  }
}

function headingUnit(block: Extract<Block, { kind: 'heading' }>, nesting: Nesting): TextUnit {
  const isReal = block.level <= 3 && nesting.depth === 0;
  const opening = isReal ? `${'#'.repeat(block.level)} ` : '';
  const runs = isReal ? block.runs : bold(block.runs);
  return { ...textUnit('heading', opening, runs, nesting), keepsNext: true };
}

/** A table as an aligned code block if that fits on a phone, else as lists. */
function tableBlocks(table: Table): Blocks {
  const code = tableAsCode(table);
  return code === null ? tableAsList(table) : [code];
}

function textUnit(role: TextUnit['role'], opening: string, runs: Runs, nesting: Nesting): TextUnit {
  return { kind: 'text', role, opening, runs, keepsNext: false, ...nesting };
}

/** Whether a line serves as a heading: `These are:` before a list, or a bold line before anything. */
function leadsIn(runs: Runs, next: Block | undefined): boolean {
  if (next === undefined) return false;
  const isBold = runs.every((run) => run.kind !== 'break' && run.marks.includes('bold'));
  const isOpen = /[:：]\s*$/.test(plainText(runs.slice(-1)));
  return isBold || (isOpen && ['list', 'code', 'table', 'quote'].includes(next.kind));
}

/**
 * Discord accepts letters, digits and `_ + - . #` for a language; anything else would be shown as code. None is long.
 */
function languageFor(language: string): string {
  return /^[\w+.#-]{1,20}$/.test(language) ? language : '';
}
