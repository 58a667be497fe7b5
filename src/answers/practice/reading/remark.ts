import { isQuestion } from './is-question.ts';
import { readMark } from './option-marks.ts';

/**
 * How people address each other, unlike any option: `I think it is B`, `anyone know?`, `pls`,
 * `danke!`
 */
const CHAT = new RegExp(
  `^(?:${[
    "i\\s+(?!only|and|or)\\p{L}+|i['’]?m|(?:can|could|does|do)\\s+(?:any|some)(?:one|body)|any(?:one|body)\\s+(?:know|got|have)",
    'guys|pls|plz|idk|thanks|thank\\s+you|thx|ty|help\\s+(?:me|pls|plz|please)',
    'ich|danke|weiß\\s+(?:das\\s+)?jemand|je|merci|gracias|alguien\\s+sabe|grazie|qualcuno\\s+sa|obrigad[oa]|alguém\\s+sabe',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** Whether a line is addressed to others rather than pasted. */
export function isChat(line: string): boolean {
  return CHAT.test(line);
}

/**
 * Removes remarks below the options of a question, which come after an empty line or are clearly
 * addressed to others: `Thanks!`, `Is it C?` Options with empty lines between them may contain some
 * as well.
 */
export function withoutRemark(lines: readonly string[]): readonly string[] {
  const orders = lines.map(orderOf);
  const last = orders.findLastIndex((order) => order !== null);
  const first = orders.lastIndexOf(1, last);
  if (first === -1 || first === last) return lines;
  const asks = lines.slice(0, first).some(isQuestion);
  const empty = asks ? lines.indexOf('', first) : -1;
  const said = lines.findIndex(
    (line, place) => place > last && (isChat(line) || (asks && isQuestion(line))),
  );
  const ends = [empty, said].filter((end) => end > last);
  return ends.length === 0 ? lines : lines.slice(0, Math.min(...ends));
}

/** The position of an option by its letter, from 1; `null` for any other line. */
function orderOf(line: string): number | null {
  const mark = readMark(line);
  return mark?.style === 'letter' ? mark.order : null;
}
