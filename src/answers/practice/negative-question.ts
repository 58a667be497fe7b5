import { OTHER_LANGUAGES } from './negative-in-other-languages.ts';

/** `NOT` and `EXCEPT` in capitals, as exams write them, also in other languages. */
const EMPHASISED =
  /(?<!\p{L})(?:NOT|EXCEPT|NICHT|KEIN(?:E[NMRS]?)?|AU(?:SS|ẞ|ß)ER|FALSCHE?N?|PAS|SAUF|NON|N[ÃA]O|EXCETO|EXCEPTO|TRANNE|ECCETTO|INCORREC?T[AO]S?|FALSAS?|ERRAD[AO]S?)(?!\p{L})/u;

const AUXILIARY =
  '(?:is|are|was|were|do|does|did|has|have|can|could|should|must|may|will|would)(?!\\p{L})';

/**
 * `Which of these is not …`, `What should you not do`, `Which … cannot be used`: the first
 * auxiliary after the question word is negated. A later one, as in
 * `Which is used where data is not …`, means something else.
 */
const ENGLISH = new RegExp(
  `(?<!\\p{L})(?:which|what)\\s+(?:(?!(?:${AUXILIARY}|cannot|\\p{L}+n['’]t|you|they|we|it)(?!\\p{L}))\\S+\\s+)*?` +
    `(?:${AUXILIARY}\\s+(?:(?:you|they|we|it)\\s+)?(?:not|never|false|incorrect|untrue|wrong)(?!\\p{L})` +
    "|cannot(?!\\p{L})|\\p{L}+n['’]t(?!\\p{L}))",
  'iu',
);

/** `all of these except`, `…, except which one?`. */
const EXCEPT = /\bexcept(?:\s+for)?(?:\s+(?:which|what|one|these|this)\b[^,.]*)?\W*$/i;

/** `Which statement about … is incorrect`, however long. */
const STATEMENT =
  /\bstatements?\b.*\b(?:is|are)\s+(?:not\s+(?:true|correct)|false|incorrect|untrue|wrong)\b/i;

/** `the LEAST likely`; not `with the least effort`, which asks for the best option as usual. */
const LEAST = /\bleast\s+(?:likely|suitable|suited|appropriate|true|correct|accurate|useful)\b/i;

/** `哪一项不是`, `以下说法错误的是`; `…でないものはどれ`, `誤っているのはどれ`. */
const CHINESE = /(?:哪|以下|下列|下面).*(?:不是|不属于|不包括|不正确|错误)/;
const JAPANESE =
  /(?:でない|ではない|正しくない|誤っている|誤った|不適切な|含まれない).*(?:どれ|選)/;

const PATTERNS = [EMPHASISED, ENGLISH, EXCEPT, LEAST, ...OTHER_LANGUAGES, CHINESE, JAPANESE];

/** Words that begin a clause about something other than the option. */
const OPENINGS = [
  '(?<!\\p{L})(?:so\\s+that|because|if|unless|while|although|whose|ensur(?:e|es|ing)|make\\s+sure)',
  `(?<!\\p{L})(?:when|where)(?!\\s+${AUXILIARY})`,
  '(?<=[^\\s,]\\s)(?:that|who)',
  '(?<=(?<!\\p{L})(?:which|what|how|where)\\s.*[^\\s,]\\s)which',
  '(?<=,\\s)(?:dass|damit|wenn|weil|wo|um|der|die|das|den|dem|deren|dessen)',
  '(?<=[^\\s,]\\s)(?<!(?<!\\p{L})ce\\s+)qui',
  '(?<=[^\\s,]\\s)(?<!(?<!\\p{L})o\\s+)que',
  "(?<=[^\\s,]\\s)(?:qu(?=['’])|dont|afin|affinché|che|cui|donde|cuy[oa]s?)",
  '(?<!\\p{L})(?:pour\\s+ne|per\\s+non|para\\s+n(?:o|ão))',
].join('|');
const SUBORDINATE = new RegExp(`(?:${OPENINGS})(?!\\p{L})[^,，]*[,，]?`, 'giu');

/**
 * Whether a question is negative: it asks for the option that does not belong. Only the sentence
 * that asks counts: the story before it may say that something is NOT so, and so may a clause
 * within it.
 */
export function isNegative(stem: string): boolean {
  return askingSentences(stem.replace(/\s+/g, ' ')).some((sentence) => {
    // `Name one that is NOT global.` has no other verb to negate.
    const main = isAsking(sentence) ? sentence.replace(SUBORDINATE, ' ') : sentence;
    return STATEMENT.test(sentence) || PATTERNS.some((pattern) => pattern.test(main));
  });
}

/** The last sentence that asks, and the question before it if the last is just `Select one:`. */
function askingSentences(stem: string): readonly string[] {
  const sentences = stem.split(/(?<=[.!?:])\s+(?!\()|(?<=[。！？])/);
  const place = sentences.findLastIndex((one) => isAsking(one) || isAnnouncement(one));
  const last = sentences[place];
  const before = sentences[place - 1];
  if (last === undefined) return [stem];
  return isAnnouncement(last) && before !== undefined && isAsking(before) ? [before, last] : [last];
}

/**
 * `…?` at the end of a sentence, also with `(Choose two.)` and any punctuation after it:
 * `isQuestion` is stricter with lines.
 */
function isAsking(sentence: string): boolean {
  return /[?？][^\p{L}\p{N}?？]*(?:[(（][^()（）]*[)）][^\p{L}\p{N}]*)?$/u.test(sentence);
}

/** `All of these but one, except:` */
function isAnnouncement(sentence: string): boolean {
  return /[:：][^\p{L}\p{N}:：]*(?:[(（][^()（）]*[)）][^\p{L}\p{N}]*)?$/u.test(sentence);
}
