import { withoutFences } from './code-span.ts';
import { renderLine, renderLines } from './inline.ts';
import { startAtMargin } from './margin.ts';
import type { TextUnit, Unit, Units } from './unit.ts';

/** Writes units as Discord's Markdown. */
export function renderUnits(units: Units): string {
  return startAtMargin(units)
    .map((unit, index, placed) => {
      const before = placed[index - 1];
      return before === undefined ? renderUnit(unit) : separator(before, unit) + renderUnit(unit);
    })
    .join('');
}

/** Writes one unit. */
export function renderUnit(unit: Unit): string {
  const quote = unit.quote === null ? '' : '> ';
  return linesOf(unit)
    .map((line) => quote + line)
    .join('\n');
}

function linesOf(unit: Unit): readonly string[] {
  if (unit.kind === 'code') {
    return [`\`\`\`${unit.language}`, ...withoutFences(unit.text).split('\n'), '```'];
  }
  const indent = '  '.repeat(unit.depth);
  if (unit.role === 'heading') return [indent + unit.opening + renderLine(unit.runs)];

  const lines = renderLines(unit.runs).filter((line) => line !== '');
  if (lines.length === 0) return [indent + unit.opening.trimEnd()];
  const following = unit.role === 'item' ? '  ' : unit.opening;
  return lines.map((line, index) => indent + (index === 0 ? unit.opening : following) + line);
}

/** The separator of two units: a line break or a blank line, which is quoted inside a quote. */
export function separator(before: Unit, after: Unit): string {
  if (isTight(before, after)) return '\n';
  return before.quote !== null && before.quote === after.quote ? '\n> \n' : '\n\n';
}

/** Whether no blank line is needed, which Discord would show: between list items, around code, and after a heading. */
function isTight(before: Unit, after: Unit): boolean {
  if (before.kind === 'code' || after.kind === 'code') return true;
  if (before.role === 'heading' || isListed(after)) return true;
  if (isListed(before) && before.quote !== after.quote) return true;
  return before.role === 'small' && after.role === 'small';
}

function isListed({ role }: TextUnit): boolean {
  return role === 'item' || role === 'continuation';
}
