/** `NOT` and `EXCEPT` in capitals, as exams write them, also in other languages. */
const EMPHASISED =
  /(?<!\p{L})(?:NOT|EXCEPT|NICHT|AUSSER|PAS|SAUF|NÃO|EXCETO|EXCEPTO|TRANNE)(?!\p{L})/u;

/** `Which of these is not …`, `all of these except`; not `… that are not lost`. */
const PLAIN =
  /\b(?:which|what)\s+(?:[\w-]+\s+){0,6}?(?:is|are)\s+(?:not|false|incorrect|untrue|wrong)\b|\bexcept\b\W*$/i;

/** `Which statement about … is incorrect`, however long. */
const STATEMENT =
  /\bstatements?\b.*\b(?:is|are)\s+(?:not\s+(?:true|correct)|false|incorrect|untrue|wrong)\b/i;

/** `the LEAST likely`; not `with the least effort`, which asks for the best as ever. */
const LEAST = /\bleast\s+(?:likely|suitable|suited|appropriate|true|correct|accurate|useful)\b/i;

/** `哪一项不是`, `以下说法错误的是`; `…でないものはどれ`, `誤っているのはどれ`. */
const CHINESE = /(?:哪|以下|下列|下面).*(?:不是|不属于|不包括|不正确|错误)/;
const JAPANESE =
  /(?:でない|ではない|正しくない|誤っている|誤った|不適切な|含まれない).*(?:どれ|選)/;

const PATTERNS = [EMPHASISED, PLAIN, STATEMENT, LEAST, CHINESE, JAPANESE];

/**
 * Whether a question asks for the option that does not belong. Only the sentence that asks counts: a
 * story before it may well say that something is NOT so.
 */
export function isTurned(stem: string): boolean {
  const sentences = stem.split(/(?<=[.!?:])\s+(?!\()|(?<=[。！？])/);
  const asking =
    sentences.findLast((sentence) => /[?:？：][^\p{L}\p{N}]*$/u.test(sentence)) ?? stem;
  return PATTERNS.some((pattern) => pattern.test(asking));
}
