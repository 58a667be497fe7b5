import { at } from '../index/at.ts';
import { haveCommonSection, type SectionIndex } from '../index/section-index.ts';
import { sectionTerms } from '../index/section-terms.ts';
import type { NamesByInitials } from './names-by-initials.ts';
import { initialsWithin, shortens } from './short-forms.ts';

/**
 * Names of several words, or of one with several parts (CloudWatch), in titles, headings and terms.
 */
export interface Initials {
  /**
   * The content words of the most frequent name with these initials: `nlb` -> network, load,
   * balancer.
   */
  nameFor(initials: string): readonly string[];
  /**
   * The same for an abbreviation with more letters than the initials: `tgw` -> transit, gateway.
   */
  nameShortenedTo(short: string): readonly string[];
  /** Whether the notes contain a name of exactly these words with these initials. */
  has(initials: string, words: readonly string[]): boolean;
}

const LOOKS_LIKE_INITIALS = /^[a-z]{2,5}$/;

/** Looks up collected names in the notes of the index. */
export function initialsAmong(
  { initials: known, names, named: { starts, items }, counts }: NamesByInitials,
  index: SectionIndex,
): Initials {
  const { forms } = index.vocabulary.numbers;
  const namesWith = (initials: string) => {
    const number = known.find(initials);
    return number === undefined
      ? new Uint32Array()
      : items.subarray(at(starts, number), at(starts, number + 1));
  };
  const mostUsed = (
    allInitials: readonly string[],
    suits: (name: readonly string[]) => boolean,
  ): readonly string[] => {
    let found: readonly string[] = [];
    let uses = 0;
    for (const initials of allInitials) {
      for (const number of namesWith(initials)) {
        // Reading a name takes longer than seeing that it is rarer than the best so far.
        if (at(counts, number) <= uses) continue;
        const name = names.pieceAt(number).split(' ');
        if (!suits(name)) continue;
        found = name;
        uses = at(counts, number);
      }
    }
    return found.filter((word) => !forms.isStopWord(word));
  };
  const isWord = (word: string) => index.vocabulary.termOfExactly(word) !== undefined;
  return {
    nameFor: (initials) =>
      LOOKS_LIKE_INITIALS.test(initials)
        ? mostUsed([initials], (name) => mayStandFor(initials, name, index))
        : [],
    nameShortenedTo: (short) =>
      mostUsed(initialsWithin(short), (name) =>
        shortens(short, name, { isWord, isStopWord: forms.isStopWord }),
      ),
    has: (initials, words) => {
      const name = names.find(words.join(' '));
      return name !== undefined && namesWith(initials).includes(name);
    },
  };
}

/**
 * Notes that use the initials explain somewhere what they stand for: if no section contains both,
 * the name is something else (`sqs` is not "sentences to quantified statements").
 */
function mayStandFor(initials: string, name: readonly string[], index: SectionIndex): boolean {
  const { vocabulary } = index;
  const used = vocabulary.termOfWord(initials);
  if (used === undefined) return true;
  const { isStopWord } = vocabulary.numbers.forms;
  const words = name
    .filter((word) => !isStopWord(word))
    .map((word) => vocabulary.termOfWord(word))
    .filter((term) => term !== undefined);
  const saysName = (section: number) => haveRun(sectionTerms(index.text, section), words);
  return haveCommonSection(index, [used, ...words], saysName);
}

/**
 * The largest distance between two words of a name: `infrastructure as code`,
 * `back propagation through the time`.
 */
const FARTHEST = 3;

/** Whether words follow one another with only a few words between them. */
function haveRun(terms: Uint32Array, words: readonly number[]): boolean {
  const [first, ...others] = words;
  return terms.some((term, start) => {
    if (term !== first) return false;
    let place = start;
    return others.every((word) => {
      const next = terms.subarray(place + 1, place + 1 + FARTHEST).indexOf(word);
      place += 1 + next;
      return next >= 0;
    });
  });
}
