import { withoutFences } from './code-span.ts';
import { renderLine, renderLines } from './inline.ts';
import { startAtMargin } from './margin.ts';
import type { Runs } from './tree.ts';

/** Where a unit stands: Discord nests lists, and quotes them, but nests no quotes. */
export interface Place {
  /** Number of the quote that it stands in, `null` outside of quotes. */
  readonly quote: number | null;
  /** How many lists are around it, the item's own not counted. */
  readonly depth: number;
}

/** A paragraph, a heading, a list item or what follows in one. */
export interface TextUnit extends Place {
  readonly kind: 'text';
  readonly role: 'paragraph' | 'heading' | 'small' | 'item' | 'continuation';
  /** What makes its first line what it is: `## `, `- `, `12. `, `-# ` or nothing. */
  readonly opening: string;
  readonly runs: Runs;
  /** Whether it leads into what follows, as a heading does: no page ends with it. */
  readonly keepsNext: boolean;
}

/** A code block. */
export interface CodeUnit extends Place {
  readonly kind: 'code';
  /** As Discord takes it, empty for none. */
  readonly language: string;
  readonly text: string;
}

/** The smallest part of a text that is written on its own: one or more whole lines. */
export type Unit = TextUnit | CodeUnit;

/** Units, one under the other. */
export type Units = readonly Unit[];

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

/** What stands between two units: a line break, or a blank line, which is quoted inside of a quote. */
export function separator(before: Unit, after: Unit): string {
  if (isTight(before, after)) return '\n';
  return before.quote !== null && before.quote === after.quote ? '\n> \n' : '\n\n';
}

/** Discord shows a blank line as one: lists, code and what follows a heading have no need of it. */
function isTight(before: Unit, after: Unit): boolean {
  if (before.kind === 'code' || after.kind === 'code') return true;
  if (before.role === 'heading' || isListed(after)) return true;
  if (isListed(before) && before.quote !== after.quote) return true;
  return before.role === 'small' && after.role === 'small';
}

function isListed({ role }: TextUnit): boolean {
  return role === 'item' || role === 'continuation';
}
