import { MARKS, SELF_EVIDENT, TICK } from './option-marks.ts';

/**
 * Takes apart a question that stands on one line, as a slash command's option does:
 * `Which one? A. Lambda B. Fargate C. EC2`. The marks must be of one kind and in order.
 *
 * @returns `null` for less than three marks: the `A. Smith` of a sentence is none. Two are enough behind
 * what clearly asks, or where they are `A)` and `B)`
 */
export function splitInline(
  line: string,
): { readonly stem: string; readonly options: readonly string[] } | null {
  for (const marks of [...MARKS.letter, '123456789', ...MARKS.number]) {
    const starts = inlineMarks(line, marks);
    const [first] = starts;
    if (first === undefined || starts.length < 2) continue;
    const stem = line.slice(0, first.start);
    const isClear = starts.every(({ isBracket }) => isBracket) || /[?？:：)）]\s*$/.test(stem);
    if (starts.length < 3 && !isClear) continue;
    const options = starts.map(({ end }, place) => line.slice(end, starts[place + 1]?.start));
    return { stem, options: withoutSigns(options) };
  }
  return null;
}

/** Options without the sign that sets each apart from the next one: `A) S3, B) EC2, C) EBS`. */
function withoutSigns(options: readonly string[]): readonly string[] {
  const signs = options.map((option) => /\s*[,;/|·]\s*$/.exec(option)?.[0] ?? '');
  const [sign = ''] = signs;
  const isBetween = sign !== '' && signs.slice(0, -1).every((one) => one.trim() === sign.trim());
  if (!isBetween) return options;
  return options.map((option, place) =>
    option.slice(0, option.length - (signs[place]?.length ?? 0)),
  );
}

interface InlineMark {
  readonly start: number;
  readonly end: number;
  /** `A)` or `(A)`, which no sentence has by chance. */
  readonly isBracket: boolean;
}

/** Where the marks stand, each behind the one before it. */
function inlineMarks(line: string, marks: string): readonly InlineMark[] {
  const found: InlineMark[] = [];
  for (const mark of marks) {
    const last = found.at(-1);
    // A letter may end a sentence of the story: `… has hepatitis A. Which one? A. …`
    const first = last === undefined ? inlineMark(line, '[?？:：)）]\\s*', mark, 0) : null;
    const next = first ?? inlineMark(line, '', mark, last?.end ?? 0);
    if (next === null) break;
    found.push(next);
  }
  return found;
}

/** The next mark from a place on, where what a pattern says stands before it. */
function inlineMark(line: string, before: string, mark: string, from: number): InlineMark | null {
  const isSelfEvident = SELF_EVIDENT.test(mark);
  const marked = isSelfEvident ? `${mark}\\s*` : markedBy(mark);
  const pattern = new RegExp(`(?<before>${before})${marked}`, 'gu');
  pattern.lastIndex = from;
  const match = pattern.exec(line);
  if (match === null) return null;
  const { before: passed = '', bracket } = match.groups ?? {};
  const isBracket = isSelfEvident || bracket !== undefined;
  return { start: match.index + passed.length, end: match.index + match[0].length, isBracket };
}

/** A pattern for a letter or number with the signs that make it a mark: `A)`, `(A).`, `**A:** `, `A. `, `A、`, `A.1`. */
function markedBy(mark: string): string {
  const opening = `(?:${TICK}\\s*|\\*(?!\\*))?(?:\\*\\*)?[(（\\[]?`;
  const closing = [
    '\\.?(?<bracket>[)）\\]])[.:]?(?:\\*\\*)?\\s*',
    '(?:\\.?:|[.-])(?:\\*\\*)?\\s+',
    '[．、：]\\s*',
    `(?<=[\\s)）?？]${mark})\\.(?=[^\\s.])`,
  ].join('|');
  return `(?<![\\p{L}\\p{N}])${opening}${mark}(?:${closing})`;
}
