/** A line that begins with the mark of an option. */
export interface MarkedLine {
  /** The shape of the mark: options of one question share it. */
  readonly style: 'letter' | 'number' | 'checkbox' | 'bullet';
  /** 1 for `A` or `1`; `null` for a mark without an order. */
  readonly order: number | null;
  /** What stands behind the mark. */
  readonly text: string;
}

/** The letters of up to ten options, as most people write them. */
export const OPTION_LETTERS = 'ABCDEFGHIJ';

/** The letter that an option is called by, from its index: `A` for 0. */
export function optionLetter(index: number): string {
  return OPTION_LETTERS.charAt(index);
}

/** The marks of up to ten options in order; each row is one way to write them. */
const MARKS = {
  letter: [
    OPTION_LETTERS,
    'abcdefghij',
    'ＡＢＣＤＥＦＧＨＩＪ',
    'ａｂｃｄｅｆｇｈｉｊ',
    'ⒶⒷⒸⒹⒺⒻⒼⒽⒾⒿ',
    'ⓐⓑⓒⓓⓔⓕⓖⓗⓘⓙ',
    'アイウエオカキクケコ',
    '甲乙丙丁戊己庚辛壬癸',
  ],
  number: ['①②③④⑤⑥⑦⑧⑨⑩'],
} as const;

/** These need nothing behind them to be a mark: no word begins with them. */
const SELF_EVIDENT = /^[Ⓐ-Ⓙⓐ-ⓙ①-⑩]$/;

/** Also the circles of forms and the shapes of Kahoot; scanned circles are an `O`, which also is a word. */
const BULLET = '(?:[-*+•·‣◦▪●○◯◉⭕⚪⚫🔘▲◆■–—]\\uFE0F?|[oO](?=\\s+[A-J][.)]))';

/** What marks options as right and wrong where a question has been answered. */
export const TICK = '[✓✔✅✗✘✖❌❎]\\uFE0F?';

const BOX = `(?:\\[[ xX✓✔]?\\]|\\([ xX✓✔]?\\)|[☐☑☒□]|${TICK})`;
const OPTION_WORD =
  '(?:(?:option|choice|answer|antwort|réponse|respuesta|risposta|resposta|opci[óo]n|op[çc][ãa]o|opzione|alternativa)\\s+|选项|選択肢)?';

/** `.`, `)`, `:`, `.)`, ` -`, and the bold print behind `**A**`. */
const END =
  '[.．]?[)）\\]][.．:：]?|[.．]?[:：]|[.．、]|\\s*[-–—/](?=\\s)|(?<=\\*\\*.)\\*\\*(?=\\s)';

const LETTERED = new RegExp(
  `^(?:${BULLET}\\s+|\\*(?!\\*))?(?:${BOX}\\s*)?(?:\\*\\*)?${OPTION_WORD}[(（\\[]?` +
    `(?:(?<letter>[A-JＡ-ＪⒶ-Ⓙア-コ甲乙丙丁戊己庚辛壬癸①-⑩])|(?<number>[1-9]\\d?|[１-９]))` +
    `(?<end>${END})?(?:\\*\\*|\\*(?=\\s))?(?<space>\\s*)(?<text>\\S.*)$`,
  'iu',
);
const CHECKBOX = new RegExp(`^(?:${BULLET}\\s*)?${BOX}\\s*(?<text>\\S.*)$`, 'u');
const BULLETED = new RegExp(`^${BULLET}\\s+(?<text>\\S.*)$`, 'u');

/** Reads the mark at the start of a line: `A.`, `b)`, `(C)`, `- D.`, `①`, `Ａ．`, `- [ ]`, `1.`, `-`. */
export function readMarker(line: string): MarkedLine | null {
  const { letter, number, end, space = '', text = '' } = LETTERED.exec(line)?.groups ?? {};
  const order = orderOf(letter ?? number ?? '');
  if (order !== null && isMark(letter ?? number ?? '', end, space, text)) return { ...order, text };
  const checkbox = CHECKBOX.exec(line)?.groups?.['text'];
  if (checkbox !== undefined) return { style: 'checkbox', order: null, text: checkbox };
  const bullet = BULLETED.exec(line)?.groups?.['text'];
  return bullet === undefined ? null : { style: 'bullet', order: null, text: bullet };
}

/** `A.`, `A.1` and `1)` are marks with what follows them; the `1.` of `1.5 GB` and the `A` of `A company` are none. */
function isMark(mark: string, end: string | undefined, space: string, text: string): boolean {
  if (SELF_EVIDENT.test(mark)) return true;
  if (end === undefined) return false;
  if (space !== '' || /[)）\]]/.test(end)) return true;
  return !text.startsWith('.') && (/^[A-J]$/i.test(mark) || !/^\p{N}/u.test(text));
}

function orderOf(mark: string): Pick<MarkedLine, 'style' | 'order'> | null {
  if (mark === '') return null;
  for (const style of ['letter', 'number'] as const) {
    const row = MARKS[style].find((marks) => marks.includes(mark));
    if (row !== undefined) return { style, order: row.indexOf(mark) + 1 };
  }
  const order = Number(mark.normalize('NFKC'));
  return Number.isNaN(order) ? null : { style: 'number', order };
}

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
    const from = found.at(-1)?.end;
    const next =
      from === undefined
        ? // A letter may end a sentence of the story: `… has hepatitis A. Which one? A. …`
          (inlineMark(line, '[?？:：)）]\\s*', mark, 0) ?? inlineMark(line, '', mark, 0))
        : inlineMark(line, '', mark, from);
    if (next === null) break;
    found.push(next);
  }
  return found;
}

/** The next mark from a place on, where what a pattern says stands before it. */
function inlineMark(line: string, before: string, mark: string, from: number): InlineMark | null {
  const isSelfEvident = SELF_EVIDENT.test(mark);
  const pattern = isSelfEvident
    ? new RegExp(`(?<before>${before})${mark}\\s*`, 'gu')
    : new RegExp(
        `(?<before>${before})(?<![\\p{L}\\p{N}])(?:${TICK}\\s*|\\*(?!\\*))?(?:\\*\\*)?[(（\\[]?${mark}` +
          '(?:\\.?(?<bracket>[)）\\]])[.:]?(?:\\*\\*)?\\s*|(?:\\.?:|[.-])(?:\\*\\*)?\\s+|[．、：]\\s*' +
          `|(?<=[\\s)）?？]${mark})\\.(?=[^\\s.]))`,
        'gu',
      );
  pattern.lastIndex = from;
  const match = pattern.exec(line);
  if (match === null) return null;
  const { before: passed = '', bracket } = match.groups ?? {};
  const isBracket = isSelfEvident || bracket !== undefined;
  return { start: match.index + passed.length, end: match.index + match[0].length, isBracket };
}
