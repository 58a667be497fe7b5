import { sectionFrequency } from '../index/section-index.ts';
import type { AskedTerm } from './asked-term.ts';
import { saidAlsoAs } from './everyday-words.ts';
import { initialsOf, mayEndName } from './names-by-initials.ts';
import { type QuestionWord, runsOf } from './question-words.ts';
import type { Reader } from './reader.ts';

/** Positions of names that were not typed begin here, so that they are no neighbours of typed words. */
export const ADDED_NAMES_START = 1_000;

const SHORTEST_INITIALS = 3;

/** A word in at least this many sections counts as a word, even if it could be initials. */
const USES_OF_WORD = 6;

/**
 * A question of at most this many content words is little more than a name, whose initials are always written
 * out.
 */
const LONGEST_NAME = 3;

/** The weight of an everyday word that was not typed itself; that of a typed word is 1. */
const OF_OTHER_WORD = 0.6;

/** Other names for what is asked: initials written out and back, synonyms. `typed` are the terms of the words themselves. */
export function namedTerms(
  words: readonly QuestionWord[],
  typed: readonly AskedTerm[],
  reader: Reader,
): readonly AskedTerm[] {
  const isRead = ({ position }: QuestionWord) =>
    typed.some(({ covers }) => covers.includes(position));
  const isName = words.filter(({ text }) => !reader.forms.isStopWord(text)).length <= LONGEST_NAME;
  const names = runsOf(words).flatMap((run) => [
    ...writtenOut(run, isName ? Number.POSITIVE_INFINITY : USES_OF_WORD, reader),
    ...(isName && !run.some(isRead) ? lengthened(run, reader) : []),
    ...abbreviated(run, reader),
    ...synonymous(run, reader),
    ...inOtherWords(run),
  ]);
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

/** A name that stands for neighbouring words of the question. */
interface OtherName {
  readonly name: readonly string[];
  readonly run: readonly QuestionWord[];
  readonly weight: number;
  readonly how: AskedTerm['how'];
}

/**
 * `nlb` -> network load balancer. What the notes use often by itself needs no writing out (`cpu` is no
 * css partial underline), and two letters that they use at all are more likely a word.
 */
function writtenOut(
  run: readonly QuestionWord[],
  usesOfWord: number,
  reader: Reader,
): readonly OtherName[] {
  const [word, ...more] = run;
  if (word === undefined || more.length > 0 || reader.forms.isStopWord(word.text)) {
    return [];
  }
  const known = reader.dictionary.termOf(word.text);
  const uses = known === undefined ? 0 : sectionFrequency(reader.index.postings, known);
  const isWord = uses >= (word.text.length < SHORTEST_INITIALS ? 1 : usesOfWord);
  const name = isWord ? [] : reader.initials.nameFor(word.text);
  return name.length === 0
    ? []
    : [{ name, run, weight: reader.settings.initials, how: 'initials' }];
}

/** `tgw` -> transit gateway, for a word that the notes do not have, however it is read, nor as initials. */
function lengthened(
  run: readonly QuestionWord[],
  { initials, settings, forms }: Reader,
): readonly OtherName[] {
  const [word, ...more] = run;
  if (word === undefined || more.length > 0 || forms.isStopWord(word.text)) return [];
  const isInitials = initials.nameFor(word.text).length > 0;
  const name = isInitials ? [] : initials.nameShortenedTo(word.text);
  return name.length === 0 ? [] : [{ name, run, weight: settings.initials, how: 'initials' }];
}

/** `network load balancer` -> nlb. */
function abbreviated(run: readonly QuestionWord[], reader: Reader): readonly OtherName[] {
  const texts = run.map(({ text }) => text);
  const mayBeName =
    run.length >= SHORTEST_INITIALS &&
    mayEndName(texts.at(0) ?? '', reader.forms) &&
    mayEndName(texts.at(-1) ?? '', reader.forms);
  if (!mayBeName || reader.settings.initials === 0) {
    return [];
  }
  return Array.from(initialsOf(texts, reader.forms))
    .filter((short) => short.length >= SHORTEST_INITIALS && reader.initials.has(short, texts))
    .map((short) => ({ name: [short], run, weight: 1, how: 'initials' }));
}

/** `recap` -> summary, `biggest` -> maximum. What the notes call by the asked word comes first. */
function inOtherWords(run: readonly QuestionWord[]): readonly OtherName[] {
  const [word, ...more] = run;
  if (word === undefined || more.length > 0) return [];
  return saidAlsoAs(word.text).map((other) => ({
    name: [other],
    run,
    weight: OF_OTHER_WORD,
    how: 'synonym',
  }));
}

function synonymous(run: readonly QuestionWord[], { synonyms }: Reader): readonly OtherName[] {
  return synonyms
    .of(run.map(({ text }) => text))
    .map((name) => ({ name: name.split(' '), run, weight: 1, how: 'synonym' }));
}
