import { isQuestion } from './is-question.ts';
import { readMark } from './option-marks.ts';

/** How people speak to each other, as no option does: `I think it is B`, `anyone know?`, `pls`, `danke!` */
const CHAT = new RegExp(
  `^(?:${[
    "i\\s+(?!only|and|or)\\p{L}+|i['’]?m|(?:can|could|does|do)\\s+(?:any|some)(?:one|body)|any(?:one|body)\\s+(?:know|got|have)",
    'guys|pls|plz|idk|thanks|thank\\s+you|thx|ty|help\\s+(?:me|pls|plz|please)',
    'ich|danke|weiß\\s+(?:das\\s+)?jemand|je|merci|gracias|alguien\\s+sabe|grazie|qualcuno\\s+sa|obrigad[oa]|alguém\\s+sabe',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** Whether a line is said to others rather than pasted. */
export function isChat(line: string): boolean {
  return CHAT.test(line);
}

/**
 * A question without what is said below its options, behind an empty line or clearly to others: `Thanks!`, `Is it C?`
 * Options with empty lines between them may well have some in them, too.
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

/** The place of an option among the others by its letter, from 1; `null` for what is none. */
function orderOf(line: string): number | null {
  const mark = readMark(line);
  return mark?.style === 'letter' ? mark.order : null;
}
