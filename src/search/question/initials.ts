import type { Library } from '../../library/library.ts';
import { ITEMS_AT_ONCE, type Steps } from '../../steps.ts';
import { isIndexed } from '../index/section-fields.ts';
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

/** By initials: how often each name stands for them, its normalised words joined by spaces. */
export type NamesByInitials = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Collects the names of a library. */
export function* nameSteps(library: Library): Steps<NamesByInitials> {
  const names = new Map<string, Map<string, number>>();
  const texts = new Set<string>();
  for (const text of namingTexts(library)) {
    if (texts.has(text)) continue;
    texts.add(text);
    if (texts.size % ITEMS_AT_ONCE === 0) yield;
    for (const name of namesIn(text)) {
      for (const initials of initialsOf(name)) {
        const counts = names.get(initials) ?? new Map<string, number>();
        const key = name.join(' ');
        counts.set(key, (counts.get(key) ?? 0) + 1);
        names.set(initials, counts);
      }
    }
  }
  return names;
}

/** Finds names that were collected, in the notes of the index. */
export function initialsAmong(names: NamesByInitials, index: SectionIndex): Initials {
  return {
    nameFor(initials) {
      if (!looksLikeInitials.test(initials)) {
        return [];
      }
      const [name = ''] =
        Array.from(names.get(initials) ?? [])
          .sort(([, one], [, other]) => other - one)
          .find(([written]) => mayStandFor(initials, written.split(' '), index)) ?? [];
      return name.split(' ').filter((word) => word !== '' && !isStopWord(word));
    },
    has: (initials, words) => names.get(initials)?.has(words.join(' ')) ?? false,
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

function* namingTexts(library: Library): Generator<string> {
  for (const section of library.sections) {
    if (isIndexed(section)) yield section.heading;
  }
  for (const { title } of library.notes) yield title;
  for (const { term } of library.definitions) yield term;
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
