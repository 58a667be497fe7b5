import { askingLine } from './asking-line.ts';
import { letteredOptions } from './marked-options.ts';

const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

const MARK = /^[(（]?(?<roman>[ivx]+)[.)）]\s+(?=\S)/i;

/**
 * The lines of a question with `1.` instead of `i.`, `(i)` or `I)` if these mark options. Above the
 * line that asks, or above lettered options, they number statements, which the options refer to.
 */
export function withRomansAsNumbers(lines: readonly string[]): readonly string[] {
  const asking = askingLine(lines);
  const orders = lines.map((line, place) => (place > asking ? romanOrder(line) : 0));
  if (!orders.includes(2) || letteredOptions(lines) !== null) return lines;
  return lines.map((line, place) => {
    const order = orders[place] ?? 0;
    return order === 0 ? line : line.replace(MARK, `${order}. `);
  });
}

/** The position of the option with a Roman numeral, from 1; 0 for a line without one. */
function romanOrder(line: string): number {
  const roman = MARK.exec(line)?.groups?.['roman'];
  return roman === undefined ? 0 : ROMANS.indexOf(roman.toLowerCase()) + 1;
}
