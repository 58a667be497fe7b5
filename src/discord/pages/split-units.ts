import { plainText, type Runs } from '../markdown/tree.ts';
import { withoutFences, ZERO_WIDTH_SPACE } from '../markdown/write/code-span.ts';
import { renderUnit } from '../markdown/write/render-units.ts';
import type { CodeUnit, TextUnit, Unit, Units } from '../markdown/write/unit.ts';
import { textSize } from '../text-size.ts';
import type { Fragment } from './fragment.ts';
import { codePieces } from './split-code.ts';
import { textPieces } from './split-text.ts';

/**
 * If a unit is too long for a page, its parts are no longer than this fraction of one, so that pages can be filled
 * well.
 */
const PART_OF_PAGE = 4;

/** The most marks that a part may have to close and open again: `**__~~_` and `_~~__**`. */
const MARKS_LENGTH = 14;

/** The longest separator between a heading and what follows. */
const BLANK_LINE = '\n\n';

/** May have to separate marks where two parts meet. */
const GUARD = textSize(ZERO_WIDTH_SPACE);

/**
 * Splits units into fragments: those that fit on a page stay whole. One that would not fit below the headings that
 * lead to it is cut, too.
 */
export function fragmentsOf(units: Units, max: number): readonly Fragment[] {
  const fragments: Fragment[] = [];
  let leadInSize = 0;

  for (const unit of units) {
    const size = textSize(renderUnit(unit));
    if (size + leadInSize > max) {
      for (const part of partsOf(unit, max)) fragments.push(part);
      leadInSize = 0;
    } else {
      fragments.push({ unit, continues: false, size, addedSize: size });
      leadInSize =
        unit.kind === 'text' && unit.keepsNext ? leadInSize + size + BLANK_LINE.length : 0;
    }
  }
  return fragments;
}

function partsOf(unit: Unit, max: number): readonly Fragment[] {
  return unit.kind === 'code' ? partsOfCode(unit, max) : partsOfText(unit, max);
}

function partsOfText(unit: TextUnit, max: number): readonly Fragment[] {
  const overhead = '> '.length + 2 * unit.depth + unit.opening.length + MARKS_LENGTH;
  const most = max - overhead;
  const first: TextUnit = { ...unit, keepsNext: false };
  return textPieces(unit.runs, Math.ceil(most / PART_OF_PAGE), most).map((runs, index) => {
    const part: TextUnit = { ...(index === 0 ? first : continued(first)), runs };
    const size = textSize(renderUnit(part)) + spacesAround(runs);
    return { unit: part, continues: index > 0, size, addedSize: size + GUARD };
  });
}

/** The size of the spaces at the ends of a part, which are shown only next to another part. */
function spacesAround(runs: Runs): number {
  const text = plainText(runs);
  return text.length - text.trim().length;
}

/** The rest of a unit on the next page, which has no bullet of its own. */
function continued(unit: TextUnit): TextUnit {
  return unit.role === 'item' ? { ...unit, role: 'continuation', opening: '' } : unit;
}

function partsOfCode(unit: CodeUnit, max: number): readonly Fragment[] {
  const empty = textSize(renderUnit({ ...unit, text: '' }));
  const quote = unit.quote === null ? '' : '> ';
  return codePieces(unit.text, max - empty - quote.length).map((text, index) => {
    const part: CodeUnit = { ...unit, text };
    const addedSize = textSize(`${quote}${withoutFences(text)}\n`);
    return { unit: part, continues: index > 0, size: textSize(renderUnit(part)), addedSize };
  });
}
