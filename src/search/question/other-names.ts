import { sectionFrequency } from '../index/section-index.ts';
import type { AskedTerm } from './asked-term.ts';
import { saidAlsoAs } from './everyday-words.ts';
import { initialsOf, mayEndName } from './names-by-initials.ts';
import { type QuestionWord, runsOf } from './question-words.ts';
import type { Reader } from './reader.ts';

/**
 * The first position of names that were not typed, far enough away not to be neighbours of typed
 * words.
 */
export const ADDED_NAMES_START = 1_000;

const SHORTEST_INITIALS = 3;

/** A word in at least this many sections counts as a word, even if it could be initials. */
const USES_OF_WORD = 6;

/**
 * A question with at most this many content words, besides those that only ask, is little more than a
 * name, and initials in it are always written out.
 */
const LONGEST_NAME = 3;

/** The weight of an everyday word that was not typed itself; 1 is that of a typed word. */
const OF_OTHER_WORD = 0.6;

/**
 * Other names for what a question names: initials written out and vice versa, and synonyms. `typed`
 * are the terms of the typed words. Words that only ask are not initials (`use` is not "using
 * sinusoidal equations"), nor are options (`ls -la`).
 */
export function namedTerms(
  words: readonly QuestionWord[],
  typed: readonly AskedTerm[],
  onlyAsks: (word: QuestionWord) => boolean,
  reader: Reader,
): readonly AskedTerm[] {
  const isRead = ({ position }: QuestionWord) =>
    typed.some(({ covers }) => covers.includes(position));
  const content = words.filter((word) => !reader.forms.isStopWord(word.text) && !onlyAsks(word));
  const isName = content.length <= LONGEST_NAME;
  const isNoName = (word: QuestionWord) => onlyAsks(word) || word.isOption;
  const names = runsOf(words).flatMap((run) => {
    const texts = run.map(({ text }) => text);
    const [only] = run.length === 1 ? texts : [];
    const mayBeInitials = only !== undefined && !run.some(isNoName);
    const mayBeShort = isName && !run.some(isRead);
    const others = [
      ...(mayBeInitials ? writtenOut(only, { isName, mayBeShort }, reader) : []),
      ...abbreviated(texts, reader),
      ...synonymous(texts, reader),
      ...(only === undefined ? [] : inOtherWords(only)),
    ];
    return others.map((other) => ({ ...other, run }));
  });
  return names.flatMap(({ name, run, weight, how }, number) =>
    name.flatMap((word, offset) => {
      const term = reader.dictionary.termOf(word);
      const named = {
        asked: run.map(({ text }) => text).join(' '),
        position: ADDED_NAMES_START * (number + 1) + offset,
        covers: run.map(({ position }) => position),
        certainty: 1,
        weight,
        how,
      };
      return term === undefined ? [] : [{ ...named, term }];
    }),
  );
}

/** A name that can replace neighbouring words of the question. */
interface OtherName {
  readonly name: readonly string[];
  readonly weight: number;
  readonly how: AskedTerm['how'];
}

/**
 * `nlb` -> network load balancer. Words that the notes use often need not be written out (`cpu` is
 * not "css partial underline"), and two letters that they use at all are more likely a word. In a
 * short question, an unknown word may be another abbreviation: `tgw` -> transit gateway.
 */
function writtenOut(
  word: string,
  { isName, mayBeShort }: { readonly isName: boolean; readonly mayBeShort: boolean },
  { index, forms, dictionary, initials, settings }: Reader,
): readonly OtherName[] {
  if (forms.isStopWord(word)) return [];
  const known = dictionary.termOf(word);
  const uses = known === undefined ? 0 : sectionFrequency(index.postings, known);
  const usesOfWord = isName ? Number.POSITIVE_INFINITY : USES_OF_WORD;
  const isWord = uses >= (word.length < SHORTEST_INITIALS ? 1 : usesOfWord);
  const byInitials = isWord ? [] : initials.nameFor(word);
  const isOther = mayBeShort && byInitials.length === 0;
  const name = isOther ? initials.nameShortenedTo(word) : byInitials;
  return name.length === 0 ? [] : [{ name, weight: settings.initials, how: 'initials' }];
}

/** `network load balancer` -> nlb. */
function abbreviated(
  words: readonly string[],
  { forms, initials, settings }: Reader,
): readonly OtherName[] {
  const mayBeName =
    words.length >= SHORTEST_INITIALS &&
    mayEndName(words.at(0) ?? '', forms) &&
    mayEndName(words.at(-1) ?? '', forms);
  if (!mayBeName || settings.initials === 0) {
    return [];
  }
  return Array.from(initialsOf(words, forms))
    .filter((short) => short.length >= SHORTEST_INITIALS && initials.has(short, words))
    .map((short) => ({ name: [short], weight: 1, how: 'initials' }));
}

function synonymous(words: readonly string[], { synonyms }: Reader): readonly OtherName[] {
  return synonyms.of(words).map((name) => ({ name: name.split(' '), weight: 1, how: 'synonym' }));
}

/** `recap` -> summary, `biggest` -> maximum. Sections that use the typed word come first. */
function inOtherWords(word: string): readonly OtherName[] {
  return saidAlsoAs(word).map((other) => ({
    name: [other],
    weight: OF_OTHER_WORD,
    how: 'synonym',
  }));
}
