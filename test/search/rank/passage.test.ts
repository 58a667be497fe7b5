import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../../src/search/index/section-fields.ts';
import { foundWordsReader } from '../../../src/search/rank/found-words.ts';
import { passageScores } from '../../../src/search/rank/passage.ts';
import { querySlots } from '../../../src/search/rank/query-slots.ts';
import type { WeighedTerm } from '../../../src/search/rank/weigh-terms.ts';

/**
 * The worth of a question's words, by their numbers in the vocabulary; other words are not in it.
 */
const WORTHS = [1, 2, 4];
const OTHER = WORTHS.length;

const slots = querySlots(WORTHS.map(aTerm), WORTHS.length + 1);

/** The score of a section whose fields consist of these words. */
function scoreOf(words: Readonly<Partial<Record<(typeof FIELDS)[number], readonly number[]>>>) {
  const fields = FIELDS.map((field) => words[field] ?? []);
  const ends = fields.map((_, field) => fields.slice(0, field + 1).flat().length);
  const text = {
    terms: Uint32Array.from(fields.flat()),
    fieldStarts: Uint32Array.from([0, ...ends]),
  };
  return passageScores(WORTHS.length, slots)(foundWordsReader(text, slots)(0));
}

const others = (count: number) => Array.from({ length: count }, () => OTHER);

describe('the best passage of a section', () => {
  it('is worth its different words, each once', () => {
    expect(scoreOf({ body: [0, 1, OTHER, 0, 1] })).toBe(3);
  });

  it('is about a paragraph long', () => {
    expect(scoreOf({ body: [0, ...others(48), 2] })).toBe(5);
    expect(scoreOf({ body: [0, ...others(49), 2] })).toBe(4);
  });

  it('keeps a repeated word after its first occurrence has left the passage', () => {
    expect(scoreOf({ body: [0, ...others(20), 0, ...others(40), 2] })).toBe(5);
  });

  it('also counts half of the words in the headings and the title above it, once', () => {
    expect(scoreOf({ heading: [1], title: [1, 2], body: [1] })).toBe(2 + (2 + 4) / 2);
  });
});

function aTerm(worth: number, term: number): WeighedTerm {
  const asked = { term, asked: '', position: term, covers: [term], certainty: 1, weight: 1 };
  return { term, worth, asked: { ...asked, how: 'exact' } };
}
