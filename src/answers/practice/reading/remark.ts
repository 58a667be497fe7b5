import { isQuestion } from './is-question.ts';
import { readMarker } from './option-markers.ts';

/**
 * A question without what is said below its options, behind an empty line: `Thanks!`, `Is it C?` Options with empty lines
 * between them may well have some in them, too.
 */
export function withoutRemark(lines: readonly string[]): readonly string[] {
  const orders = lines.map(orderOf);
  const last = orders.findLastIndex((order) => order !== null);
  const first = orders.lastIndexOf(1, last);
  const end = lines.indexOf('', first);
  const isBelow = first !== -1 && first < last && last < end;
  return isBelow && lines.slice(0, first).some(isQuestion) ? lines.slice(0, end) : lines;
}

/** The place of an option among the others by its letter, from 1; `null` for what is none. */
function orderOf(line: string): number | null {
  const mark = readMarker(line);
  return mark?.style === 'letter' ? mark.order : null;
}
