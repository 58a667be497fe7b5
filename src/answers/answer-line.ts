/** What an answer is called where one is given away, in the languages of the bot. */
const LABEL = [
  'ans(?:wers?)?',
  'solution',
  'explanation',
  'rationale',
  'antwort(?:en)?',
  'lösung',
  'erklärung',
  'respuestas?',
  'solución',
  'explicación',
  'réponses?',
  'explication',
  'rispost[ae]',
  'soluzione',
  'spiegazione',
  'respostas?',
  'solução',
  'explicação',
].join('|');

/** `Answer: B`, `**Correct answer** - B, D`, `The answer is: …`. */
const ANSWER_LINE = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:\\p{L}+\\s+){0,2}?(?:${LABEL})(?:\\s+\\p{L}+){0,2}?[^\\p{L}\\p{N}]*` +
    '(?:[:：]|[-–—]\\s|\\(?[A-J]\\)?(?:[^\\p{L}]+[A-J])*[^\\p{L}\\p{N}]*$)',
  'iu',
);

/** `正确答案：B`, `【解析】…`, `正解はB`. */
const EASTERN_ANSWER_LINE =
  /^[^\p{L}\p{N}]*(?:正确|正確な?|参考)?(?:答案|答え|正解|正答|解答|回答|解析|解説|解释)[^\p{L}\p{N}]*(?:[:：】\]はは]|[A-JＡ-Ｊ①-⑩ア-コ])/u;

/** Behind the last option of a question on one line. */
const ANSWER_AT_END = new RegExp(
  `\\s[^\\p{L}\\p{N}\\s]*(?:(?:correct|right|richtige|correcta|bonne|corretta|correta)\\s+)?(?:${LABEL})` +
    '(?:\\s+is|\\s+are)?\\s*[:：]\\s*\\S*[A-J1-9](?!\\p{L}).*$',
  'iu',
);

/** Whether a line gives the answer to a question away, or begins to explain it. */
export function givesAnswer(line: string): boolean {
  return ANSWER_LINE.test(line) || EASTERN_ANSWER_LINE.test(line);
}

/** A line without the answer at its end. */
export function withoutAnswer(line: string): string {
  return line.replace(ANSWER_AT_END, '');
}
