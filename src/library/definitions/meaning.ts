import { eastAsianMeaningShape, isEastAsian } from './east-asian.ts';
import type { Grammar } from './grammar/grammar.ts';

/**
 * What the right side of a separator looks like, from its first words:
 * - `entry`: an entry of a dictionary: `a managed queue`, `enables you to …`, `used for …`, `SQS is a queue …`
 * - `sort`: it names a sort of thing: `fully managed service for …`
 * - `specified`: a noun told from others: `conditions that stop …`, `files used to …`
 * - `advice`: it argues with the reader: `you can …`, `never pay …`, `because …`
 * - `sentence`: it has a subject and a verb of its own: `the data key is stored …`
 * - `plain`: anything else: `object storage and web hosting`
 * - `listing`: things in a row: `CPU, memory, disk`
 * - `names`: names and nothing about them: `Amazon Aurora`
 * - `pointer`: a link, an image, a formula, a value
 * - `empty`: nothing is said beside the separator
 * - `below`: the same, but the first of the nested bullets is an entry: `a managed queue`
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

/** How many characters to examine: enough for the words that matter, and cheap for lines of any length. */
const MAX_LOOK = 300;

/** How many words to search for the verb of a sentence. */
const WORDS_OF_SUBJECT = 9;

/** How many words stand before a noun where adjectives stand behind it. */
const WORDS_BEFORE_NOUN = 1;

/** Links, addresses, images, code and formulas. */
const POINTERS = /!?\[[^\]]*\]\([^)]*\)|https?:\/\/\S+|`[^`]*`|\$\$[^$]*\$\$|\$[^$\n]+\$/g;

/** `30 seconds`, `~37% (1/e)`, `≤ 2 log n`; `4Bit, the version` says what it is. */
const VALUE = /^[*_~≈≤≥<>=±+(-]*\s*\d[\d.,:/]*(?:[\s%]|$)/;

/** `Logically routes packets` says what `routes packets` says; `Historically, …` begins a sentence. */
const LEADING_WORD = /^(\p{L}{4,17})\s+(?=\p{L})/u;

/** Looks at the meaning that a text gives for the term `name`. */
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

/** A bullet, and its text up to the next one or to an empty line. */
const FIRST_BULLET =
  /^(?:[*+-]|\d{1,9}[.)])[ \t]+(.*(?:\n(?![ \t]*(?:[*+-]|\d{1,9}[.)])[ \t]).+)*)/;

/**
 * Looks at the bullets nested below the term `name`: it is defined when the first says what it is (`a managed queue`), not
 * when it says what it does or how it is used, which bullets of any list do.
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

/** The shape of a meaning with a subject of its own; `null` of any other. */
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

/** `a queue for …`; and of `the queue …`, in languages where it begins most sentences, `the queue of …`. */
function isDetermined(words: readonly string[], grammar: Grammar): boolean {
  const { determiners, definiteArticles, specifyingWords } = grammar;
  const [first = ''] = words;
  if (!definiteArticles.has(first)) return determiners.has(first);
  return words.slice(2, 4).some((word) => joins(word, grammar) || specifyingWords.has(word));
}

/** Portuguese `a` is an article as well; French `des` mostly joins. */
function joins(word: string, { genitives, prepositions, definiteArticles }: Grammar): boolean {
  return genitives.has(word) || (prepositions.has(word) && !definiteArticles.has(word));
}

/** `CPU utilization, disk I/O, requests`: three short parts or more, none with a small word in it. */
function isListing(meaning: string, { wordsOf, determiners, prepositions }: Grammar): boolean {
  const [sentence = ''] = meaning.replace(/\([^)]*\)/g, '').split(/[.;\n]/, 1);
  const parts = sentence.split(/[,、，]/).map(wordsOf);
  const isThing = (words: readonly string[]) =>
    words.length <= 4 && !words.some((word) => determiners.has(word) || prepositions.has(word));
  return parts.length >= 3 && parts.every(isThing);
}

/** `Amazon Aurora`, `DynamoDB & DAX`: an example of the term rather than its meaning. */
function isNames(meaning: string): boolean {
  const words = meaning.replace(/\([^)]*\)/g, '').match(/\p{L}[\p{L}\p{N}-]*/gu) ?? [];
  return words.length > 0 && words.every((word) => /\p{Lu}/u.test(word));
}

/** `Fully managed service for …`: a sort of thing, with some words that tell which. */
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
 * Where the verb stands when the first words are a sentence: `is` in `the data key is stored`. Behind
 * `that` or `which` a verb says nothing: `a statement that is always true`.
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
