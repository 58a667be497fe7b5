import { ITEMS_AT_ONCE, type Steps } from '../../basics/steps.ts';
import type { Library } from '../../library/library.ts';
import { type Grouped, groupedSteps } from '../index/grouped.ts';
import { NumberList } from '../index/number-list.ts';
import { NumberTable } from '../index/number-table.ts';
import { PieceNumbers } from '../index/piece-numbers.ts';
import { indexedSections } from '../index/section-fields.ts';
import { INTRODUCTORY_WORDS } from '../text/introductory-words.ts';
import type { WordForms } from '../text/word-forms.ts';
import { normalizedWords, wordsOf } from '../text/words.ts';
import { camelCaseParts } from './compounds.ts';

const INTRODUCTORY: ReadonlySet<string> = new Set(INTRODUCTORY_WORDS);
const MOST_WORDS = 5;
/** Parts of a name up to this length may be initials themselves: the `DB` of DynamoDB. */
const LONGEST_INITIALS_PART = 3;

/** A library's names of several words, or of one with several parts, by their initials. */
export interface NamesByInitials {
  readonly initials: PieceNumbers;
  /** Normalised words, joined by spaces, in order of first appearance. */
  readonly names: PieceNumbers;
  /** The numbers of names by the numbers of their initials. */
  readonly named: Grouped;
  /** By name: the number of different titles, headings and terms that contain it. */
  readonly counts: Uint32Array;
}

/** Collects the names of a library. */
export function* nameSteps(library: Library, forms: WordForms): Steps<NamesByInitials> {
  const met = new MetNames();
  const texts = new PieceNumbers();
  let looked = 0;
  for (const text of namingTexts(library)) {
    const isNew = texts.count === texts.numberOf(text);
    if (isNew) {
      for (const name of namesIn(text, forms)) met.add(name.join(' '), initialsOf(name, forms));
      for (const { word, parts } of compoundsIn(text)) met.add(word, initialsOfParts(parts, forms));
    }
    looked += 1;
    if (looked % ITEMS_AT_ONCE === 0) yield;
  }
  return yield* met.byInitialsSteps();
}

/** Names in order of first appearance. */
class MetNames {
  readonly #initials = new PieceNumbers();
  readonly #names = new PieceNumbers();
  /** By name. */
  readonly #counts = new NumberTable();
  /** Pairs of a name's number and the number of its initials, flattened. */
  readonly #named = new NumberList();
  readonly #initialsOfNamed = new NumberList();

  add(written: string, allInitials: ReadonlySet<string>): void {
    const name = this.#names.numberOf(written);
    if (name < this.#counts.length) {
      this.#counts.replace(name, this.#counts.at(name) + 1);
      return;
    }
    this.#counts.push(1);
    for (const initials of allInitials) {
      this.#named.push(name);
      this.#initialsOfNamed.push(this.#initials.numberOf(initials));
    }
  }

  *byInitialsSteps(): Steps<NamesByInitials> {
    const named = yield* groupedSteps(
      yield* this.#initialsOfNamed.arraySteps(),
      yield* this.#named.arraySteps(),
      this.#initials.count,
    );
    const counts = this.#counts.first(this.#names.count);
    return { initials: this.#initials, names: this.#names, named, counts };
  }
}

function* namingTexts({ notes }: Library): Generator<string> {
  for (const note of notes) {
    for (const { heading } of indexedSections(note)) yield heading;
  }
  for (const { title } of notes) yield title;
  for (const { definitions } of notes) {
    for (const { term } of definitions) yield term;
  }
}

/** All runs of two to five words that begin and end with a word that may belong to a name. */
function namesIn(text: string, forms: WordForms): readonly (readonly string[])[] {
  const words = normalizedWords(text);
  const mayEnd = words.map((word) => mayEndName(word, forms));
  const names: (readonly string[])[] = [];
  for (let start = 0; start + 1 < words.length; start += 1) {
    const most = mayEnd[start] === true ? Math.min(words.length, start + MOST_WORDS) : start;
    for (let end = start + 2; end <= most; end += 1) {
      if (mayEnd[end - 1] === true) names.push(words.slice(start, end));
    }
  }
  return names;
}

const HUMP = /[\p{Ll}\d]\p{Lu}/u;

/** Camel-case words: `PersistentVolumeClaim`. */
function compoundsIn(text: string): readonly { word: string; parts: readonly string[] }[] {
  if (!HUMP.test(text)) return [];
  return wordsOf(text)
    .map(({ text: word, start, end }) => ({ word, parts: camelCaseParts(text.slice(start, end)) }))
    .filter(({ parts }) => parts.length > 1);
}

/** `CloudWatch` -> cw, and with short parts kept whole, `DynamoDB` -> ddb. */
function initialsOfParts(parts: readonly string[], forms: WordForms): ReadonlySet<string> {
  const short = parts.map((part) => (part.length <= LONGEST_INITIALS_PART ? part : part.charAt(0)));
  return new Set([...initialsOf(parts, forms), short.join('')]);
}

/**
 * Function words and words that introduce a name are not part of it: `asg` is not "AWS S3 general
 * info".
 */
export function mayEndName(word: string, { isStopWord }: WordForms): boolean {
  return !isStopWord(word) && !INTRODUCTORY.has(word);
}

/** `infrastructure as code` -> iac, and without function words, ic. */
export function initialsOf(
  words: readonly string[],
  { isStopWord }: WordForms,
): ReadonlySet<string> {
  const first = (some: readonly string[]) => some.map((word) => word.charAt(0)).join('');
  const content = words.filter((word) => !isStopWord(word));
  return new Set(content.length === words.length ? [first(words)] : [first(words), first(content)]);
}
