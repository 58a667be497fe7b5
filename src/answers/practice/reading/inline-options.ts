import { MARKS, SELF_EVIDENT, TICK } from './option-marks.ts';

/**
 * Splits a question on one line, as in a slash command's option:
 * `Which one? A. Lambda B. Fargate C. EC2`. The marks must be of one kind and in order.
 *
 * @returns `null` for fewer than three marks, because of the `A. Smith` in a sentence; two are
 * enough after a clear question, or if they are `A)` and `B)`
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

/** Before the last of several options. */
const OR = /\s(?:or|oder|ou|o|oppure)\s+$/iu;

/** Options without the separator before the next one: `A) S3, B) EC2, or C) EBS`. */
function withoutSigns(joined: readonly string[]): readonly string[] {
  const beforeLast = joined.length - 2;
  const options = joined.map((option, place) =>
    place === beforeLast ? option.replace(OR, '') : option,
  );
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
  /** `A)` or `(A)`, which don't occur in sentences by chance. */
  readonly isBracket: boolean;
}

/** The positions of the marks, each after the one before. */
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

/** The next mark from a position on that is preceded by a pattern. */
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

/**
 * A pattern for a letter or number with the punctuation that makes it a mark: `A)`, `(A).`,
 * `**A:** `, `A. `, `A、`, `A.1`.
 */
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
