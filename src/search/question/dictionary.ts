import type SearchableMap from 'minisearch/SearchableMap';
import type { SectionIndex } from '../index/section-index.ts';
import { sectionFrequency } from '../index/section-index.ts';
import { editDistance, type ReplacementCost } from '../text/edit-distance.ts';
import { LONGEST_WORD } from '../text/term.ts';
import type { WordForms } from '../text/word-forms.ts';
import { areEasilyMistaken } from './mistaken-letters.ts';

/** All normalised words of the notes, found by prefix or despite a typo. */
export interface Dictionary {
  /** How the words of the notes are normalised. */
  readonly forms: WordForms;
  /** The term that a word is indexed under; `undefined` if it is not in the notes. */
  termOf(word: string): number | undefined;
  /** The same for a word that occurs in the notes in exactly this form. */
  termOfExactly(word: string): number | undefined;
  /** The term of the most frequent word with this beginning. */
  completing(beginning: string): number | undefined;
  /**
   * The word of the notes that a misspelt one most likely means. In a sentence, where most unknown
   * words are not typos, only a word with the same first letter, and a letter that is not easily
   * mistaken for the typed one counts as two edits.
   */
  nearest(word: string, stands: { readonly inSentence: boolean }): NearTerm | undefined;
  /**
   * The same for two words that may be one word of the notes, typed with a space: one edit, and not
   * in the first letter.
   */
  nearestJoint(word: string): NearTerm | undefined;
}

/** A term that a misspelt word may mean, and its distance in edits. */
export interface NearTerm {
  readonly term: number;
  readonly distance: number;
}

/** By how many edits the distance is reduced for each e-fold of sections that contain the word. */
const FREQUENCY = 0.05;
const SHORTEST_BEGINNING = 4;

/** A word of the notes. */
interface KnownWord {
  readonly word: string;
  readonly term: number;
}

/** The dictionary of an index. */
export function dictionaryOf({ vocabulary, postings }: SectionIndex): Dictionary {
  const { numbers } = vocabulary;
  const sectionsWith = (term: number) => sectionFrequency(postings, term);
  const known = (word: string, number: number): readonly KnownWord[] => {
    const term = vocabulary.termOfNumber(number);
    return term === undefined ? [] : [{ word, term }];
  };
  // The tree is built at the first lookup, so that the start need not wait for it.
  const searchFor = (inSentence: boolean): NearWordSearch => ({
    words: numbers.tree,
    forms: numbers.forms,
    known,
    inSentence,
  });
  const worth = ({ term, distance }: NearTerm) =>
    FREQUENCY * Math.log(1 + sectionsWith(term)) - distance;
  return {
    forms: numbers.forms,
    termOf: (word) => vocabulary.termOfWord(word),
    termOfExactly: (word) => vocabulary.termOfExactly(word),
    completing(beginning) {
      if (beginning.length < SHORTEST_BEGINNING) {
        return undefined;
      }
      const words = Array.from(numbers.tree.atPrefix(beginning)).flatMap(([word, number]) =>
        known(word, number),
      );
      return bestOf(words, ({ term }) => sectionsWith(term))?.term;
    },
    nearest: (word, { inSentence }) => bestOf(nearWords(searchFor(inSentence), word), worth),
    nearestJoint: (word) =>
      editsAllowed(word) === 0
        ? undefined
        : bestOf(oneAwaySameFirst(searchFor(false), word), worth),
  };
}

/** A search for similar words. */
interface NearWordSearch {
  readonly words: SearchableMap<number>;
  readonly forms: WordForms;
  known(word: string, number: number): readonly KnownWord[];
  /** Whether the word is in a sentence, so that it need not be a typo. */
  readonly inSentence: boolean;
}

/**
 * Replacing a letter by one that is not easily mistaken for it makes another word as often as it
 * corrects a typo.
 */
const costInSentence: ReplacementCost = (from, to) => (areEasilyMistaken(from, to) ? 1 : 2);

/**
 * The words that are similar enough. People rarely mistype the first letter, so two edits are
 * allowed only among words with the same first letter; otherwise one edit anywhere. A word at
 * distance two is never likelier than one at distance one, so the slow search for two edits runs
 * only if the fast one found nothing.
 */
function nearWords(search: NearWordSearch, word: string): readonly NearWord[] {
  const allowed = editsAllowed(word);
  if (allowed === 0) return [];
  const oneAway = oneAwaySameFirst(search, word);
  if (oneAway.length > 0) return oneAway;
  const twoAway = allowed === 1 ? [] : within(search, word, { edits: 2, sameFirst: 1 });
  if (twoAway.length > 0 || search.inSentence) return twoAway;
  return within(search, word, { edits: 1, sameFirst: 0 });
}

/** The words with the same first letter at distance one. */
function oneAwaySameFirst(search: NearWordSearch, word: string): readonly NearWord[] {
  const found = within(search, word, { edits: 1, sameFirst: 1 });
  return [...found, ...nearEnough(swapped(word, search), word, 1, search)];
}

/** The words at most `edits` edits away with the same first `sameFirst` letters. */
function within(
  search: NearWordSearch,
  word: string,
  { edits, sameFirst }: { readonly edits: 1 | 2; readonly sameFirst: 0 | 1 },
): readonly NearWord[] {
  const start = word.slice(0, sameFirst);
  const near = search.words.atPrefix(start).fuzzyGet(word.slice(sameFirst), edits);
  const candidates = Array.from(near).flatMap(([rest, [number]]) =>
    search.known(start + rest, number),
  );
  return nearEnough(candidates, word, edits, search);
}

function nearEnough(
  candidates: readonly KnownWord[],
  word: string,
  edits: number,
  { forms, inSentence }: NearWordSearch,
): readonly NearWord[] {
  const cost = inSentence ? costInSentence : undefined;
  return candidates
    .filter(({ word: near }) => !forms.isStopWord(near) && !/\d/.test(near))
    .map((near) => ({ ...near, distance: editDistance(word, near.word, cost) }))
    .filter(({ distance }) => distance <= edits);
}

/**
 * The words of the notes that result from swapping two letters after the first: two edits for the
 * radix tree.
 */
function swapped(word: string, { words, known }: NearWordSearch): readonly KnownWord[] {
  return Array.from(word).flatMap((_, place) => {
    if (place < 2) return [];
    const letters = word.charAt(place) + word.charAt(place - 1);
    const other = word.slice(0, place - 1) + letters + word.slice(place + 1);
    const number = other === word ? undefined : words.get(other);
    return number === undefined ? [] : known(other, number);
  });
}

type NearWord = NearTerm & KnownWord;

/**
 * How many typos a word may have: none in a short or numbered name or a non-word, two in a long
 * word.
 */
function editsAllowed(word: string): number {
  if (word.length <= 3 || word.length > LONGEST_WORD || /\d/.test(word)) {
    return 0;
  }
  return word.length <= 5 ? 1 : 2;
}

/** Of equally good words the alphabetically first: the tree is unordered. */
function bestOf<Item extends KnownWord>(
  items: readonly Item[],
  worth: (item: Item) => number,
): Item | undefined {
  let best: Item | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const value = worth(item);
    if (value > most || (value === most && best !== undefined && item.word < best.word)) {
      best = item;
      most = value;
    }
  }
  return best;
}
