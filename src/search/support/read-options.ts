import { countEach } from '../../basics/counts.ts';
import type { OptionsQuestion } from '../engine.ts';
import { rarity } from '../index/bm25f.ts';
import { plainQuery } from '../parse-query.ts';
import { readQuestion } from '../question/read-question.ts';
import type { Reader } from '../question/reader.ts';
import { totalWorth, type WeighedTerm, weighTerms } from '../rank/weigh-terms.ts';

/** A practice question in terms of the notes. */
export interface ReadOptions {
  readonly stem: readonly WeighedTerm[];
  readonly options: readonly ReadOption[];
}

/** An option in terms of the notes. */
export interface ReadOption {
  /** Everything that it says. */
  readonly whole: readonly WeighedTerm[];
  /** What distinguishes it; empty when the notes contain none of it. */
  readonly own: readonly WeighedTerm[];
  /** The share of what distinguishes it that the notes contain at all, by worth, from 0 to 1. */
  readonly known: number;
}

/**
 * Finds what distinguishes each option: terms of the question don't count, and terms that several
 * options share count less, and nothing if all `n` have them:
 * `ln(n / options with the term) / ln n`.
 */
export function readOptions({ stem, options }: OptionsQuestion, reader: Reader): ReadOptions {
  const stemTerms = readText(stem, reader).terms;
  const asked = new Set(stemTerms.map(({ term }) => term));
  const wholes = options.map((option) => readText(option, reader));
  /** By term, how many options have it. */
  const uses = countEach(wholes.flatMap(({ terms }) => terms.map(({ term }) => term)));
  const weight = (term: number) =>
    asked.has(term)
      ? 0
      : Math.log(options.length / (uses.get(term) ?? 1)) / Math.log(options.length);
  return {
    stem: stemTerms,
    options: wholes.map(({ terms, unknownWorth }) => {
      const own = terms
        .map((one) => ({ ...one, worth: one.worth * weight(one.term) }))
        .filter(({ worth }) => worth > 0);
      const ownWorth = totalWorth(own);
      const known = ownWorth === 0 ? 0 : ownWorth / (ownWorth + unknownWorth);
      return { whole: terms, own, known };
    }),
  };
}

interface ReadText {
  readonly terms: readonly WeighedTerm[];
  /** The worth of its words that the notes don't have. */
  readonly unknownWorth: number;
}

function readText(text: string, reader: Reader): ReadText {
  const { index } = reader;
  const { terms, positions } = readQuestion(plainQuery(text), reader);
  const covered = new Set(terms.flatMap(({ covers }) => covers));
  const unknown = positions.filter((position) => !covered.has(position)).length;
  return {
    terms: weighTerms(terms, index),
    unknownWorth: unknown * rarity(0, index.sectionCount),
  };
}
