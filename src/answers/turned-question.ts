/** `NOT` and `EXCEPT` in capitals, as exams write them. */
const EMPHASISED = /\b(?:NOT|EXCEPT)\b/;

/** `Which of these is not …`, `which statement is incorrect`, `all of these except`; not `… that are not lost`. */
const PLAIN =
  /\b(?:which|what)\s+(?:[\w-]+\s+){0,6}?(?:is|are)\s+(?:not|false|incorrect|untrue|wrong)\b|\bexcept\b\W*$/i;

/** `the LEAST likely`; not `with the least effort`, which asks for the best as ever. */
const LEAST = /\bleast\s+(?:likely|suitable|suited|appropriate|true|correct|accurate|useful)\b/i;

/**
 * Whether a question asks for the option that does not belong. Only the sentence that asks counts: a
 * story before it may well say that something is NOT so.
 */
export function isTurned(stem: string): boolean {
  const sentences = stem.split(/(?<=[.!?:])\s+(?!\()/);
  const asking = sentences.findLast((sentence) => /[?:]\W*$/.test(sentence)) ?? stem;
  return [EMPHASISED, PLAIN, LEAST].some((pattern) => pattern.test(asking));
}
