import { eastAsianMeaningShape, isEastAsian } from './east-asian.ts';
import type { Grammar } from './grammar/grammar.ts';

/**
 * The shape of the text after a separator, judged by its first words:
 * - `entry`: like a dictionary entry: `a managed queue`, `enables you to …`, `used for …`,
 *   `SQS is a queue …`
 * - `sort`: names a kind of thing: `fully managed service for …`
 * - `specified`: a noun that is specified further: `conditions that stop …`, `files used to …`
 * - `advice`: addresses or persuades the reader: `you can …`, `never pay …`, `because …`
 * - `sentence`: has a subject and a verb of its own: `the data key is stored …`
 * - `plain`: anything else: `object storage and web hosting`
 * - `listing`: an enumeration: `CPU, memory, disk`
 * - `names`: names without any explanation: `Amazon Aurora`
 * - `pointer`: a link, an image, a formula or a value
 * - `empty`: no text after the separator
 * - `below`: likewise, but the first nested bullet is an entry: `a managed queue`
 */
export type MeaningShape =
  | 'entry'
  | 'sort'
  | 'specified'
  | 'advice'
  | 'sentence'
  | 'plain'
  | 'listing'
  | 'names'
  | 'pointer'
  | 'empty'
  | 'below';

/**
 * How many characters to examine: enough for the words that matter, and cheap for lines of any
 * length.
 */
const MAX_LOOK = 300;

/** How many words to search for a sentence's verb. */
const WORDS_OF_SUBJECT = 9;

/** How many words come before the noun in languages where adjectives follow it. */
const WORDS_BEFORE_NOUN = 1;

/** Links, addresses, images, code and formulas. */
const POINTERS = /!?\[[^\]]*\]\([^)]*\)|https?:\/\/\S+|`[^`]*`|\$\$[^$]*\$\$|\$[^$\n]+\$/g;

/** `30 seconds`, `~37% (1/e)`, `≤ 2 log n`; not `4Bit, the version`, which is a meaning. */
const VALUE = /^[*_~≈≤≥<>=±+(-]*\s*\d[\d.,:/]*(?:[\s%]|$)/;

/**
 * An adverb before a verb, as in `Logically routes packets`, but not one that begins a sentence, as
 * in `Historically, …`.
 */
const LEADING_WORD = /^(\p{L}{4,17})\s+(?=\p{L})/u;

/** The shape of the meaning that a text gives for the term `name`. */
export function meaningShape(name: string, text: string, grammar: Grammar): MeaningShape {
  const meaning = text.slice(0, MAX_LOOK);
  if (/^(?:\([^)]*\))?$/.test(meaning)) return 'empty';
  if (VALUE.test(meaning) || !/\p{L}/u.test(meaning.replace(POINTERS, ''))) return 'pointer';
  if (isEastAsian(meaning)) return eastAsianMeaningShape(meaning);
  const words = grammar.wordsOf(withoutLeadingAdverb(meaning, grammar));
  return beginsLikeEntry(words, grammar)
    ? 'entry'
    : (sentenceShape(name, words, grammar) ?? phraseShape(words, meaning, grammar));
}

/** A bullet with its text up to the next bullet or an empty line. */
const FIRST_BULLET =
  /^(?:[*+-]|\d{1,9}[.)])[ \t]+(.*(?:\n(?![ \t]*(?:[*+-]|\d{1,9}[.)])[ \t]).+)*)/;

/**
 * The shape of bullets nested below the term `name`. They define it when the first says what it is
 * (`a managed queue`), but not when it says what it does or how it is used, as bullets of any list
 * do.
 */
export function nestedShape(name: string, nested: string, grammar: Grammar): 'below' | 'empty' {
  const first = FIRST_BULLET.exec(nested.slice(0, MAX_LOOK))?.[1] ?? nested;
  const [verb = '', object = ''] = grammar.wordsOf(first.slice(0, MAX_LOOK));
  if (grammar.beginsWithVerb(verb, object)) return 'empty';
  if (grammar.isFiniteVerb(verb) && !grammar.equations.has(verb)) return 'empty';
  return meaningShape(name, first, grammar) === 'entry' ? 'below' : 'empty';
}

function withoutLeadingAdverb(meaning: string, { isAdverb }: Grammar): string {
  const [lead = '', word = ''] = LEADING_WORD.exec(meaning) ?? [];
  return isAdverb(word.toLowerCase()) ? meaning.slice(lead.length) : meaning;
}

function beginsLikeEntry(words: readonly string[], grammar: Grammar): boolean {
  const [first = '', second = ''] = words;
  if (grammar.entryWords.has(first) || grammar.beginsWithVerb(first, second)) return true;
  return grammar.purposeWords.has(first) && words.length > 2;
}

/** The shape of a meaning with a subject of its own; `null` for any other. */
function sentenceShape(
  name: string,
  words: readonly string[],
  grammar: Grammar,
): MeaningShape | null {
  const verbAt = verbOfSentence(words, grammar);
  if (verbAt !== null && isAbout(name, words, verbAt, grammar)) return 'entry';
  if (grammar.adviceWords.has(words[0] ?? '')) return 'advice';
  return verbAt === null ? null : 'sentence';
}

function phraseShape(words: readonly string[], meaning: string, grammar: Grammar): MeaningShape {
  if (isListing(meaning, grammar)) return 'listing';
  if (isNames(meaning)) return 'names';
  if (words.length > 2 && isDetermined(words, grammar)) return 'entry';
  if (isSorted(words, grammar) && !grammar.definiteArticles.has(words[0] ?? '')) return 'sort';
  return isSpecified(words, grammar) ? 'specified' : 'plain';
}

/**
 * `a queue for …`; also `the queue of …`, but not `the queue …` in languages where that begins most
 * sentences.
 */
function isDetermined(words: readonly string[], grammar: Grammar): boolean {
  const { determiners, definiteArticles, specifyingWords } = grammar;
  const [first = ''] = words;
  if (!definiteArticles.has(first)) return determiners.has(first);
  return words.slice(2, 4).some((word) => joins(word, grammar) || specifyingWords.has(word));
}

/** Portuguese `a` is also an article; French `des` mostly joins. */
function joins(word: string, { genitives, prepositions, definiteArticles }: Grammar): boolean {
  return genitives.has(word) || (prepositions.has(word) && !definiteArticles.has(word));
}

/** `CPU utilization, disk I/O, requests`: at least three short parts, none with a function word. */
function isListing(meaning: string, { wordsOf, determiners, prepositions }: Grammar): boolean {
  const [sentence = ''] = meaning.replace(/\([^)]*\)/g, '').split(/[.;\n]/, 1);
  const parts = sentence.split(/[,、，]/).map(wordsOf);
  const isThing = (words: readonly string[]) =>
    words.length <= 4 && !words.some((word) => determiners.has(word) || prepositions.has(word));
  return parts.length >= 3 && parts.every(isThing);
}

/** Whether it only names examples of the term: `Amazon Aurora`, `DynamoDB & DAX`. */
function isNames(meaning: string): boolean {
  const words = meaning.replace(/\([^)]*\)/g, '').match(/\p{L}[\p{L}\p{N}-]*/gu) ?? [];
  return words.length > 0 && words.every((word) => /\p{Lu}/u.test(word));
}

/** `Fully managed service for …`: a kind of thing, with words that specify it. */
function isSorted(words: readonly string[], grammar: Grammar): boolean {
  const { isSort, nounStands, prepositions } = grammar;
  const reach = nounStands === 'first' ? WORDS_BEFORE_NOUN + 1 : WORDS_OF_SUBJECT;
  const at = words.slice(0, reach).findIndex(isSort);
  const before = words.slice(0, at);
  return (
    at !== -1 && words.length > 3 && !before.some((word) => prepositions.has(word) && word !== 'as')
  );
}

/** `conditions that stop …`, `files used to …`. */
function isSpecified(words: readonly string[], { specifyingWords }: Grammar): boolean {
  return words.slice(1, WORDS_OF_SUBJECT).some((word) => specifyingWords.has(word));
}

/**
 * Index of the verb if the first words are a sentence: `is` in `the data key is stored`. A verb
 * after `that` or `which` doesn't count: `a statement that is always true`.
 */
function verbOfSentence(
  words: readonly string[],
  { isFiniteVerb, relativeWords }: Grammar,
): number | null {
  const start = words.slice(0, WORDS_OF_SUBJECT);
  const at = start.findIndex((word, index) => index > 0 && isFiniteVerb(word));
  const relativeAt = start.findIndex((word) => relativeWords.has(word));
  return at === -1 || (relativeAt !== -1 && relativeAt < at) ? null : at;
}

/** `a metric is …` says what `CloudWatch metrics` are. */
function isAbout(
  name: string,
  words: readonly string[],
  verbAt: number,
  { wordsOf, singular, determiners, equations }: Grammar,
): boolean {
  const named = wordsOf(name).map(singular);
  const subject = words.slice(0, verbAt);
  const nouns = subject.filter((word) => !determiners.has(word)).map(singular);
  const isEquation = equations.has(words[verbAt] ?? '');
  return isEquation && nouns.length > 0 && nouns.every((word) => named.includes(word));
}
