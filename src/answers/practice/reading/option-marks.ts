/** A line that begins with the mark of an option. The options of one question share its style. */
export type MarkedLine = (OrderedMark | UnorderedMark) & {
  /** The text after the mark. */
  readonly text: string;
};

interface OrderedMark {
  readonly style: 'letter' | 'number';
  /** 1 for `A` or `1`. */
  readonly order: number;
}

interface UnorderedMark {
  readonly style: 'checkbox' | 'bullet';
  readonly order: null;
}

/** The letters of up to ten options, as most people write them. */
export const OPTION_LETTERS = 'ABCDEFGHIJ';

/** The letter that an option is called by, from its index: `A` for 0. */
export function optionLetter(index: number): string {
  return OPTION_LETTERS.charAt(index);
}

/** The marks of up to ten options in order; each row is one way to write them. */
export const MARKS = {
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

/** Marks without punctuation: no word begins with them. */
export const SELF_EVIDENT = /^[Ⓐ-Ⓙⓐ-ⓙ①-⑩]$/;

/**
 * Also the circles of forms and the shapes of Kahoot; scanned circles are an `O`, which is also a
 * word.
 */
const BULLET = '(?:[-*+•·‣◦▪●○◯◉⭕⚪⚫🔘▲◆■–—]\\uFE0F?|[oO](?=\\s+[A-J][.)]))';

/** Marks for right and wrong options in a question that has been answered. */
export const TICK = '[✓✔✅✗✘✖❌❎]\\uFE0F?';

const BOX = `(?:\\[[ xX✓✔]?\\]|\\([ xX✓✔]?\\)|[☐☑☒□]|${TICK})`;
const OPTION_WORD =
  '(?:(?:option|choice|answer|antwort|réponse|respuesta|risposta|resposta|opci[óo]n|op[çc][ãa]o|opzione|alternativa)\\s+|选项|選択肢)?';

/** `.`, `)`, `:`, `.)`, ` .`, ` -`, and the bold marks after `**A**`. */
const END =
  '[.．]?[)）\\]][.．:：]?|[.．]?[:：]|[.．、]|\\s*[-–—/](?=\\s)|\\s\\.(?=\\s)|(?<=\\*\\*.)\\*\\*(?=\\s)';

const LETTERED = new RegExp(
  `^(?:${BULLET}\\s+|\\*(?!\\*))?(?:${BOX}\\s*)?(?:\\*\\*)?${OPTION_WORD}[(（\\[]?` +
    `(?:(?<letter>[A-JＡ-ＪⒶ-Ⓙア-コ甲乙丙丁戊己庚辛壬癸①-⑩])|(?<number>[1-9]\\d?|[１-９]))` +
    `(?<end>${END})?(?:\\*\\*|\\*(?=\\s))?(?<space>\\s*)(?<text>\\S.*)$`,
  'iu',
);
const CHECKBOX = new RegExp(`^(?:${BULLET}\\s*)?${BOX}\\s*(?<text>\\S.*)$`, 'u');
const BULLETED = new RegExp(`^${BULLET}\\s+(?<text>\\S.*)$`, 'u');

/**
 * Reads the mark at the start of a line: `A.`, `b)`, `(C)`, `- D.`, `①`, `Ａ．`, `- [ ]`, `1.`, `-`.
 */
export function readMark(line: string): MarkedLine | null {
  const { letter, number, end, space = '', text = '' } = LETTERED.exec(line)?.groups ?? {};
  const order = orderOf(letter ?? number ?? '');
  if (order !== null && isMark(letter ?? number ?? '', end, space, text)) return { ...order, text };
  const checkbox = CHECKBOX.exec(line)?.groups?.['text'];
  if (checkbox !== undefined) return { style: 'checkbox', order: null, text: checkbox };
  const bullet = BULLETED.exec(line)?.groups?.['text'];
  return bullet === undefined ? null : { style: 'bullet', order: null, text: bullet };
}

/**
 * Whether a mark and the text after it really are one: `A.`, `A.1` and `1)` are, but not the `1.`
 * of `1.5 GB` or the `A` of `A company`.
 */
function isMark(mark: string, end: string | undefined, space: string, text: string): boolean {
  if (SELF_EVIDENT.test(mark)) return true;
  if (end === undefined) return false;
  if (space !== '' || /[)）\]]/.test(end)) return true;
  return !text.startsWith('.') && (/^[A-J]$/i.test(mark) || !/^\p{N}/u.test(text));
}

function orderOf(mark: string): OrderedMark | null {
  if (mark === '') return null;
  for (const style of ['letter', 'number'] as const) {
    const row = MARKS[style].find((marks) => marks.includes(mark));
    if (row !== undefined) return { style, order: row.indexOf(mark) + 1 };
  }
  const order = Number(mark.normalize('NFKC'));
  return Number.isNaN(order) ? null : { style: 'number', order };
}
