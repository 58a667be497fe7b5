import { bold, textRun } from '../runs.ts';
import { type Block, type Blocks, plainText, type Runs, type Table } from '../tree.ts';
import { settleLineBreaks } from './line-breaks.ts';
import { tableAsCode } from './table-code.ts';
import { tableAsList } from './table-list.ts';
import type { Place, TextUnit, Unit, Units } from './unit.ts';

/** Discord indents no deeper. */
const MAX_LIST_DEPTH = 9;

const RULE = textRun('─'.repeat(12));

/** Lays blocks out as units, in order. */
export function layOut(blocks: Blocks): Units {
  const units: Unit[] = [];
  new Layout(units).blocks(withoutOuterRules(blocks), { quote: null, depth: 0 });
  return units;
}

/** A line between blocks parts nothing at the start or the end. */
function withoutOuterRules(blocks: Blocks): Blocks {
  const isShown = ({ kind }: Block) => kind !== 'rule';
  return blocks.slice(Math.max(blocks.findIndex(isShown), 0), blocks.findLastIndex(isShown) + 1);
}

class Layout {
  readonly #units: Unit[];
  #quotes = 0;

  constructor(units: Unit[]) {
    this.#units = units;
  }

  blocks(blocks: Blocks, place: Place): void {
    blocks.forEach((block, index) => {
      this.#block(block, place, blocks[index + 1]);
    });
  }

  #block(block: Block, place: Place, next: Block | undefined): void {
    switch (block.kind) {
      case 'paragraph':
        this.#paragraph(block.runs, place, next);
        break;
      case 'heading':
        this.#units.push(headingUnit(block, place));
        break;
      case 'small':
        this.#units.push(textUnit('small', '-# ', settleLineBreaks(block.runs), place));
        break;
      case 'rule':
        this.#units.push(textUnit('paragraph', '', [RULE], place));
        break;
      case 'list':
        block.items.forEach((item, index) => {
          this.#item(item, block.start === null ? '- ' : `${block.start + index}. `, place);
        });
        break;
      case 'quote':
        this.blocks(block.blocks, this.#quoted(place));
        break;
      case 'code':
        this.#units.push({
          ...block,
          kind: 'code',
          language: languageFor(block.language),
          ...place,
          depth: 0,
        });
        break;
      case 'table':
        this.blocks(tableBlocks(block), place);
        break;
    }
  }

  #paragraph(runs: Runs, place: Place, next: Block | undefined): void {
    const role = place.depth === 0 ? 'paragraph' : 'continuation';
    const keepsNext = leadsIn(runs, next);
    this.#units.push({ ...textUnit(role, '', settleLineBreaks(runs), place), keepsNext });
  }

  /** An item begins with its first text; code and quotes go to the margin, where Discord shows them. */
  #item(item: Blocks, opening: string, place: Place): void {
    const [first, ...rest] = item;
    const inside = { ...place, depth: Math.min(place.depth + 1, MAX_LIST_DEPTH) };

    if (first === undefined) return;
    if (first.kind === 'paragraph' || first.kind === 'heading' || first.kind === 'small') {
      const runs = first.kind === 'heading' ? bold(first.runs) : first.runs;
      this.#units.push(textUnit('item', opening, settleLineBreaks(runs), place));
      this.blocks(rest, inside);
    } else {
      if (opening !== '- ') this.#units.push(textUnit('item', opening, [], place));
      this.blocks(item, first.kind === 'list' && opening === '- ' ? place : inside);
    }
  }

  /** Discord nests no quotes: one inside of another is part of it. */
  #quoted(place: Place): Place {
    if (place.quote !== null) return { ...place, depth: 0 };
    this.#quotes += 1;
    return { quote: this.#quotes, depth: 0 };
  }
}

function headingUnit(block: Extract<Block, { kind: 'heading' }>, place: Place): TextUnit {
  const isReal = block.level <= 3 && place.depth === 0;
  const opening = isReal ? `${'#'.repeat(block.level)} ` : '';
  const runs = isReal ? block.runs : bold(block.runs);
  return { ...textUnit('heading', opening, runs, place), keepsNext: true };
}

/** A table as an aligned code block where that fits on a phone, else as lists. */
function tableBlocks(table: Table): Blocks {
  const code = tableAsCode(table);
  return code === null ? tableAsList(table) : [code];
}

function textUnit(role: TextUnit['role'], opening: string, runs: Runs, place: Place): TextUnit {
  return { kind: 'text', role, opening, runs, keepsNext: false, ...place };
}

/** `These are:` before a list, and a bold line before anything, are read as its heading. */
function leadsIn(runs: Runs, next: Block | undefined): boolean {
  if (next === undefined) return false;
  const isBold = runs.every((run) => run.kind !== 'break' && run.marks.includes('bold'));
  const isOpen = /[:：]\s*$/.test(plainText(runs.slice(-1)));
  return isBold || (isOpen && ['list', 'code', 'table', 'quote'].includes(next.kind));
}

/** Discord takes letters, digits and `_ + - . #` for a language; anything else would be code. None is long. */
function languageFor(language: string): string {
  return /^[\w+.#-]{1,20}$/.test(language) ? language : '';
}
