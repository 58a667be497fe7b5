/** The contents of a matrix; nested ones are resolved first. Longer ones don't occur. */
const INSIDE = String.raw`((?:(?!\\begin\{)[\s\S]){0,2000}?)`;

const MATRIX = new RegExp(
  String.raw`\\begin\{([pbvBV])(small)?matrix\}${INSIDE}\\end\{\1\2matrix\}`,
  'g',
);

const OPEN = String.raw`(?:\\left ?|\\[Bb]igg?l? ?)?([(\[|])`;
const CLOSE = String.raw`(?:\\right ?|\\[Bb]igg?r? ?)?([)\]|])`;
const BEGIN = String.raw`\\begin\{(?:array\}\{[^{}]*|(?:small)?matrix)\}`;
const END = String.raw`\\end\{(?:array|(?:small)?matrix)\}`;
/** Some people write the brackets themselves. */
const IN_BRACKETS = new RegExp(String.raw`${OPEN}\s?${BEGIN}${INSIDE}${END}\s?${CLOSE}`, 'g');

const BRACKETS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['p', ['(', ')']],
  ['b', ['[', ']']],
  ['v', ['|', '|']],
  ['B', ['\\{', '\\}']],
  ['V', ['‖', '‖']],
]);

/** The deepest nesting of matrices that is resolved. */
const MAX_DEPTH = 4;

/**
 * Writes the matrices of a LaTeX formula on one line, row by row, so that each keeps its brackets:
 * `\begin{pmatrix} a & b \\ c & d \end{pmatrix}` -> `(a, b; c, d)`.
 */
export function withMatrices(latex: string): string {
  let text = latex;
  for (let depth = 0, before = ''; depth < MAX_DEPTH && text !== before; depth++) {
    before = text;
    text = text
      .replace(MATRIX, (_, kind: string, _small, inside: string) => {
        const [open, close] = BRACKETS.get(kind) ?? ['', ''];
        return `${open}${rows(inside)}${close}`;
      })
      .replace(IN_BRACKETS, (_, open: string, inside: string, close: string) => {
        return `${open}${rows(inside)}${close}`;
      });
  }
  return text;
}

function rows(inside: string): string {
  return inside
    .replace(/\\hline(?![A-Za-z])/g, '')
    .split(/\\\\(?:\[[^[\]]*\])?/)
    .map(cells)
    .filter((row) => row !== '')
    .join('; ');
}

function cells(row: string): string {
  return row
    .split(/(?<!\\)&/)
    .map((cell) => cell.trim().replace(/\s+/g, ' '))
    .join(', ');
}
