import { TICK } from './option-marks.ts';

/** Words for a right answer, in the bot's languages. */
const CORRECT = [
  'correct[aeo]?s?|right',
  'richtige?n?|korrekte?n?',
  'bonnes?|exactes?',
  'corrett?[aeio]s?|esatt[ae]|giust[ae]|cert[ao]s?',
].join('|');

const OPTION = 'opci[óo]n(?:es)?|op[çc](?:[ãa]o|[õo]es)|opzion[ei]|alternativas?';

/** Words for an answer that is given away. */
const ANSWER = [
  'ans(?:wers?)?|antwort(?:en)?|respuestas?|r[ée]ponses?|rispost[ae]|respostas?',
  `(?:${OPTION})\\s+(?:${CORRECT})`,
].join('|');

/** Words for an explanation or solution; a letter after them may be an option's (`Solution A`). */
const EXPLANATION = [
  'solutions?|explanations?|rationale|feedback',
  'lösung(?:en)?|erklärung|erläuterung|begründung',
  'soluci[óo]n|explicaci[óo]n|justificaci[óo]n',
  'explications?|justification|corrigé',
  'soluzion[ei]|spiegazione|motivazione',
  'solução|explicação|justificativa|coment[áa]rio|gabarito',
].join('|');

/** `The correct …`, `Overall …`, `Die …`. */
const BEFORE = `(?:(?:the|best|suggested|official|overall|detailed|general|die|la|las|les?|a|as|${CORRECT})\\s+){0,3}`;

/** `la B`, `letra B`. */
const ARTICLE = `(?:(?:la|las|les?|as?|letras?|lettera|lettre|${OPTION})\\s+){0,2}`;

const IS = 'is|are|ist|sind|lautet|lauten|es|son|est|sont|è|sono|é|são';

/** `… is`, `… key`, `… correcta es`. */
const AFTER = `(?:\\s+(?:${IS}|key|option|choice|${CORRECT})(?!\\p{L})){0,2}`;

/** Punctuation, spaces, bold marks and the like. */
const SIGNS = '[^\\p{L}\\p{N}]*';

const SIGN = '\\s*(?:[*_]+\\s*)?(?:[:：]|[-–—](?=\\s))';

/** `B`, `B, D`, `A and C`. */
const LETTERS = `[A-JＡ-Ｊ①-⑩](?!\\p{L})(?:[^\\p{L}\\p{N}]+(?:(?:and|und|et|y|e)\\s+)?[A-J](?!\\p{L}))*`;

/** `Answer B`, `The correct answer is B.`, `La respuesta correcta es la B.` */
const ANSWER_LETTERS = `${BEFORE}(?:${ANSWER})${AFTER}${SIGNS}${ARTICLE}${LETTERS}${SIGNS}$`;

/** `Richtig ist B`, `Antwort B ist richtig.` */
const LETTERS_CORRECT =
  `(?:${CORRECT})\\s+(?:${IS})\\s+(?:(?:${ANSWER})\\s+)?${LETTERS}${SIGNS}$|` +
  `(?:${ANSWER})\\s+${LETTERS}\\s+(?:${IS})\\s+(?:${CORRECT})${SIGNS}$`;

/** `Correct: B`, `Solution: B`, `Answer: B. EC2`, `Answer: 2`, `R: B`. */
const SIGN_LETTERS =
  `${BEFORE}(?:${ANSWER}|${EXPLANATION}|${CORRECT}|r\\.?|rpta\\.?)${AFTER}${SIGN}${SIGNS}${ARTICLE}` +
  `(?:${LETTERS}(?:${SIGNS}$|[.)]\\s)|[1-9]\\d?${SIGNS}$)`;

/** `正确答案：B`, `【答案】B`, `正解はBです`. */
const EASTERN = '(?:正确|正確な?|参考)?(?:答案|答え|正解|正答|解答|回答|解析|解説|解释)';
const EASTERN_LETTERS = `${EASTERN}${SIGNS}[は是为]?${SIGNS}[A-JＡ-Ｊ①-⑩ア-コ](?![A-Zァ-ヶー])`;

/** `Explanation: …`, `Overall explanation`, `Correct Answer`, `【解析】…`. */
const BEGINNING =
  `${BEFORE}(?:${ANSWER}|${EXPLANATION})${AFTER}(?:${SIGN}|${SIGNS}$)|` +
  `${EASTERN}(?:${SIGNS}[:：】\\]]|${SIGNS}$)`;

/** `Show Suggested Answer Hide Answer`, a button on question pages. */
const BUTTON = `(?:show|reveal|hide|view)\\s+${BEFORE}(?:${ANSWER}|${EXPLANATION})(?!\\p{L})`;

/** `Incorrect`, above an explanation. */
const VERDICT_ALONE = '(?:in)?correct[.!]?$';

/** What hides an answer: a spoiler, or a collapsible part of a web page. */
const HIDDEN = '\\|\\|.+\\|\\|$|<(?:details|summary)(?!\\p{L})';

const NAMED = new RegExp(
  `^${SIGNS}(?:${ANSWER_LETTERS}|${LETTERS_CORRECT}|${SIGN_LETTERS}|${EASTERN_LETTERS})`,
  'iu',
);
const BEGUN = new RegExp(
  `^(?:${SIGNS}(?:${BEGINNING}|${BUTTON}|${VERDICT_ALONE})|${HIDDEN})`,
  'iu',
);

/**
 * After the last option: `… Answer: B`, `… The correct answer is B.`; not
 * `… the answer is a number`.
 */
const ANSWER_AT_END = new RegExp(
  `\\s[^\\p{L}\\p{N}\\s]*${BEFORE}(?:${ANSWER}|${EXPLANATION})(?:` +
    `${AFTER}\\s*[:：]${SIGNS}${ARTICLE}[A-J1-9](?![\\p{L}\\p{N}])|` +
    `(?:\\s+(?:${CORRECT}))?\\s+(?:${IS})\\s${SIGNS}${ARTICLE}[A-J](?:\\s*[.,)*_]|$)).*$`,
  'iu',
);

const WRONG = 'falsch|fausse|errad[ao]|errat[ao]|sbagliat[ao]';

/** `(correct)`, `(Correct answer)`, `(falsch)`. */
const IN_BRACKETS = `[(（](?:(?:${ANSWER})\\s+)?(?:(?:in)?(?:${CORRECT})|${WRONG})(?:\\s+(?:${ANSWER}))?[)）]`;

/** After an option: `✅`, `(correct)`, `**(correct)**`, `Most Voted`. */
const VERDICT = new RegExp(
  `\\s*(?<mark>\\*\\*)?(?:${TICK}|${IN_BRACKETS}|(?<=\\s)most voted)\\k<mark>$`,
  'iu',
);

/**
 * How a line gives the answer away: it names the right options (`Answer: B`), or an answer or
 * explanation begins (`Explanation: …`), which may also be part of a story. `null` if it doesn't,
 * or asks something.
 */
export function givenAnswer(line: string): 'named' | 'begun' | null {
  if (/[?？]$/.test(line)) return null;
  if (NAMED.test(line)) return 'named';
  return BEGUN.test(line) ? 'begun' : null;
}

/** A line without the answer at its end. */
export function withoutAnswer(line: string): string {
  return line.replace(ANSWER_AT_END, '');
}

/** An option without a verdict after it. */
export function withoutVerdict(option: string): string {
  return option.replace(VERDICT, '');
}

/** `(12%)`, `[70 %]`: the share of people who chose an option. */
const SHARE = /\s*[([]\d{1,3}\s?%[)\]]$/;

/** Options without these shares, as UWorld adds them to all options. */
export function withoutShares(options: readonly string[]): readonly string[] {
  const areShared = options.every((option) => SHARE.test(option));
  return areShared ? options.map((option) => option.replace(SHARE, '')) : options;
}
