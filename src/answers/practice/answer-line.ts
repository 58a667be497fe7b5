import { TICK } from './option-markers.ts';

/** What an answer is called where one is given away, in the languages of the bot. */
const ANSWER = 'ans(?:wers?)?|antwort(?:en)?|respuestas?|réponses?|rispost[ae]|respostas?';

/** What comes with an answer, or is one; a letter behind it may well name an option (`Solution A`). */
const EXPLANATION = [
  'solutions?|explanations?|rationale',
  'lösung|erklärung',
  'solución|explicación',
  'explication',
  'soluzione|spiegazione',
  'solução|explicação',
].join('|');

const CORRECT = 'correct[aeo]?s?|right|richtige?|korrekte?|bonnes?|corrett[aeio]';

/** `The correct …`, `Overall …`, `Die …`. */
const BEFORE = `(?:(?:the|best|suggested|official|overall|detailed|general|die|la|las|les?|a|as|${CORRECT})\\s+){0,3}`;

/** `… is`, `… key`, `… correcta es`. */
const AFTER = `(?:\\s+(?:is|are|key|ist|sind|lautet|es|son|est|sont|è|sono|é|são|option|choice|${CORRECT})(?!\\p{L})){0,2}`;

/** Marks, space, bold print and the like. */
const SIGNS = '[^\\p{L}\\p{N}]*';

const SIGN = '\\s*(?:[*_]+\\s*)?(?:[:：]|[-–—](?=\\s))';

/** `B`, `B, D`, `A and C`. */
const LETTERS = `[A-JＡ-Ｊ①-⑩](?!\\p{L})(?:[^\\p{L}\\p{N}]+(?:(?:and|und|et|y|e)\\s+)?[A-J](?!\\p{L}))*`;

/** `Answer B`, `The correct answer is B.` */
const ANSWER_LETTERS = `${BEFORE}(?:${ANSWER})${AFTER}${SIGNS}${LETTERS}${SIGNS}$`;

/** `Correct: B`, `Solution: B`, `Answer: B. EC2`, `Answer: 2`. */
const SIGN_LETTERS =
  `${BEFORE}(?:${ANSWER}|${EXPLANATION}|${CORRECT})${AFTER}${SIGN}${SIGNS}` +
  `(?:${LETTERS}(?:${SIGNS}$|[.)]\\s)|[1-9]\\d?${SIGNS}$)`;

/** `正确答案：B`, `【答案】B`, `正解はBです`. */
const EASTERN = '(?:正确|正確な?|参考)?(?:答案|答え|正解|正答|解答|回答|解析|解説|解释)';
const EASTERN_LETTERS = `${EASTERN}${SIGNS}[は是为]?${SIGNS}[A-JＡ-Ｊ①-⑩ア-コ](?![A-Zァ-ヶー])`;

/** `Explanation: …`, `Overall explanation`, `Correct Answer`, `【解析】…`. */
const BEGINNING =
  `${BEFORE}(?:${ANSWER}|${EXPLANATION})${AFTER}(?:${SIGN}|${SIGNS}$)|` +
  `${EASTERN}(?:${SIGNS}[:：】\\]]|${SIGNS}$)`;

/** `Show Suggested Answer Hide Answer`, which is a button on a page of questions. */
const BUTTON = `(?:show|reveal|hide|view)\\s+${BEFORE}(?:${ANSWER}|${EXPLANATION})(?!\\p{L})`;

/** What hides an answer: a spoiler, and what opens in a web page. */
const HIDDEN = '\\|\\|.+\\|\\|$|<(?:details|summary)(?!\\p{L})';

const NAMED = new RegExp(`^${SIGNS}(?:${ANSWER_LETTERS}|${SIGN_LETTERS}|${EASTERN_LETTERS})`, 'iu');
const BEGUN = new RegExp(`^(?:${SIGNS}(?:${BEGINNING}|${BUTTON})|${HIDDEN})`, 'iu');

/** Behind the last option: `… Answer: B`, `… The correct answer is B.`; not `… the answer is a number`. */
const ANSWER_AT_END = new RegExp(
  `\\s[^\\p{L}\\p{N}\\s]*${BEFORE}(?:${ANSWER}|${EXPLANATION})(?:` +
    `${AFTER}\\s*[:：]${SIGNS}[A-J1-9](?![\\p{L}\\p{N}])|` +
    `\\s+(?:is|are|ist|lautet|es|est|è|é)\\s${SIGNS}[A-J](?:\\s*[.,)*_]|$)).*$`,
  'iu',
);

/** Behind an option: `✅`, `(correct)`, `(Correct answer)`, `Most Voted`. */
const VERDICT = new RegExp(
  `\\s*(?<mark>\\*\\*)?(?:${TICK}|[(（](?:in)?(?:${CORRECT})(?:\\s+(?:${ANSWER}))?[)）]|(?<=\\s)most voted)\\k<mark>$`,
  'iu',
);

/**
 * How a line gives the answer to a question away: it names the right options (`Answer: B`), or an answer or
 * explanation begins (`Explanation: …`), which a story may do as well. `null` for a line that does not, or asks.
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

/** An option without what marks it as right or wrong behind it. */
export function withoutVerdict(option: string): string {
  return option.replace(VERDICT, '');
}
