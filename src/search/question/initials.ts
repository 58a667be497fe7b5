import type { Library } from '../../library/library.ts';
import { ITEMS_AT_ONCE, type Steps } from '../../steps.ts';
import { at } from '../index/at.ts';
import { type Grouped, groupedSteps } from '../index/grouped.ts';
import { NumberList } from '../index/number-list.ts';
import { NumberTable } from '../index/number-table.ts';
import { PieceNumbers } from '../index/piece-numbers.ts';
import { indexedSections } from '../index/section-fields.ts';
import { haveCommonSection, type SectionIndex } from '../index/section-index.ts';
import { INTRODUCTORY_WORDS } from '../text/introductory-words.ts';
import { isStopWord } from '../text/stop-words.ts';
import { normalizedWords } from '../text/words.ts';

/** Names of several words that the notes use in titles, headings and terms, found by their initials. */
export interface Initials {
  /** The content words of the most frequent name with these initials: `nlb` -> network, load, balancer. */
  nameFor(initials: string): readonly string[];
  /** Whether the notes have a name of just these words with these initials. */
  has(initials: string, words: readonly string[]): boolean;
}

const introductory: ReadonlySet<string> = new Set(INTRODUCTORY_WORDS);
const mostWords = 5;
const looksLikeInitials = /^[a-z]{2,5}$/;

/** The names of several words that a library uses, by their initials. */
export interface NamesByInitials {
  readonly initials: PieceNumbers;
  /** Normalised words, joined by spaces, in the order in which they were met. */
  readonly names: PieceNumbers;
  /** The numbers of names by those of their initials. */
  readonly named: Grouped;
  /** By name: in how many different titles, headings and terms it stands. */
  readonly counts: Uint32Array;
}

/** Collects the names of a library. */
export function* nameSteps(library: Library): Steps<NamesByInitials> {
  const met = new MetNames();
  const texts = new PieceNumbers();
  let looked = 0;
  for (const text of namingTexts(library)) {
    const isNew = texts.count === texts.numberOf(text);
    if (isNew) for (const name of namesIn(text)) met.add(name);
    looked += 1;
    if (looked % ITEMS_AT_ONCE === 0) yield;
  }
  return yield* met.byInitialsSteps();
}

/** Names in the order in which they are met. */
class MetNames {
  readonly #initials = new PieceNumbers();
  readonly #names = new PieceNumbers();
  /** By name. */
  readonly #counts = new NumberTable();
  /** Each name with each of its initials, as numbers side by side. */
  readonly #named = new NumberList();
  readonly #initialsOfNamed = new NumberList();

  add(words: readonly string[]): void {
    const name = this.#names.numberOf(words.join(' '));
    if (name < this.#counts.length) {
      this.#counts.replace(name, this.#counts.at(name) + 1);
      return;
    }
    this.#counts.push(1);
    for (const initials of initialsOf(words)) {
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

/** Finds names that were collected, in the notes of the index. */
export function initialsAmong(
  { initials: known, names, named: { starts, items }, counts }: NamesByInitials,
  index: SectionIndex,
): Initials {
  const namesWith = (initials: string) => {
    const number = known.find(initials);
    return number === undefined
      ? new Uint32Array()
      : items.subarray(at(starts, number), at(starts, number + 1));
  };
  return {
    nameFor(initials) {
      if (!looksLikeInitials.test(initials)) {
        return [];
      }
      const name = Array.from(namesWith(initials))
        .sort((one, other) => at(counts, other) - at(counts, one))
        .map((one) => names.pieceAt(one))
        .find((written) => mayStandFor(initials, written.split(' '), index));
      return (name ?? '').split(' ').filter((word) => word !== '' && !isStopWord(word));
    },
    has: (initials, words) => {
      const name = names.find(words.join(' '));
      return name !== undefined && namesWith(initials).includes(name);
    },
  };
}

/**
 * Notes that use the initials as a word say somewhere what they stand for: without a section that has
 * both, the name is another thing (`sqs` is not "sentences to quantified statements").
 */
function mayStandFor(initials: string, name: readonly string[], index: SectionIndex): boolean {
  const { vocabulary } = index;
  const used = vocabulary.termOfWord(initials);
  if (used === undefined) return true;
  const words = name.filter((word) => !isStopWord(word)).map((word) => vocabulary.termOfWord(word));
  return words.every((term) => term !== undefined) && haveCommonSection(index, [used, ...words]);
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
function namesIn(text: string): readonly (readonly string[])[] {
  const words = normalizedWords(text);
  const mayEnd = words.map(mayEndName);
  const names: (readonly string[])[] = [];
  for (let start = 0; start + 1 < words.length; start += 1) {
    const most = mayEnd[start] === true ? Math.min(words.length, start + mostWords) : start;
    for (let end = start + 2; end <= most; end += 1) {
      if (mayEnd[end - 1] === true) names.push(words.slice(start, end));
    }
  }
  return names;
}

/** Function words and what only introduces a name are no part of it: `asg` is not "AWS S3 general info". */
export function mayEndName(word: string): boolean {
  return !isStopWord(word) && !introductory.has(word);
}

/** `infrastructure as code` -> iac, and without its small words, ic. */
export function initialsOf(words: readonly string[]): ReadonlySet<string> {
  const first = (some: readonly string[]) => some.map((word) => word.charAt(0)).join('');
  const content = words.filter((word) => !isStopWord(word));
  return new Set(content.length === words.length ? [first(words)] : [first(words), first(content)]);
}
