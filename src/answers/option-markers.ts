/** A line that begins with the mark of an option. */
export interface MarkedLine {
  /** The shape of the mark: options of one question share it. */
  readonly style: 'letter' | 'number' | 'checkbox' | 'bullet';
  /** 1 for `A` or `1`; `null` for a mark without an order. */
  readonly order: number | null;
  /** What stands behind the mark. */
  readonly text: string;
}

const LETTER_OR_NUMBER =
  /^(?:[-*•]\s+)?(?:\[[ x]?\]\s*)?(?:\*\*)?\(?(?:(?<letter>[a-j])|(?<number>\d{1,2}))[.):\]](?:\*\*)?\s+(?<text>\S.*)$/i;
const CHECKBOX = /^(?:[-*•]\s*)?\[[ x]?\]\s*(?<text>\S.*)$/i;
const BULLET = /^[-*•]\s+(?<text>\S.*)$/;

/** Reads the mark at the start of a line: `A.`, `b)`, `(C)`, `- D.`, `- [ ]`, `1.`, `-`. */
export function readMarker(line: string): MarkedLine | null {
  const { letter, number, text = '' } = LETTER_OR_NUMBER.exec(line)?.groups ?? {};
  if (letter !== undefined) return { style: 'letter', order: letterOrder(letter), text };
  if (number !== undefined) return { style: 'number', order: Number(number), text };
  const checkbox = CHECKBOX.exec(line)?.groups?.['text'];
  if (checkbox !== undefined) return { style: 'checkbox', order: null, text: checkbox };
  const bullet = BULLET.exec(line)?.groups?.['text'];
  return bullet === undefined ? null : { style: 'bullet', order: null, text: bullet };
}

/**
 * Takes apart a question that stands on one line, as a slash command's option does:
 * `Which one? A. Lambda B. Fargate C. EC2`. The marks must be of one kind and in order.
 *
 * @returns `null` with fewer than three marks: `A. Smith` in a sentence is none
 */
export function splitInline(
  line: string,
): { readonly stem: string; readonly options: readonly string[] } | null {
  for (const marks of ['ABCDEFGHIJ', 'abcdefghij', '123456789']) {
    const starts = inlineMarks(line, marks);
    const [first] = starts;
    if (first === undefined || starts.length < 3) continue;
    const options = starts.map(({ end }, place) => line.slice(end, starts[place + 1]?.start));
    return { stem: line.slice(0, first.start), options };
  }
  return null;
}

/** Where the marks stand, each behind the one before it. */
function inlineMarks(line: string, marks: string): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let from = 0;
  for (const mark of marks) {
    const pattern = new RegExp(`(?:^|\\s)\\(?${mark}[.):\\]]\\s+`, 'g');
    pattern.lastIndex = from;
    const match = pattern.exec(line);
    if (match === null) break;
    from = match.index + match[0].length;
    found.push({ start: match.index, end: from });
  }
  return found;
}

function letterOrder(letter: string): number {
  return letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1;
}
