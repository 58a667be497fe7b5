import { FIELDS } from '../index/section-fields.ts';
import { at, type SectionIndex, sectionFrequency } from '../index/section-index.ts';
import { LINE_BREAK } from '../index/vocabulary.ts';
import { rarity } from './bm25f.ts';
import type { QuerySlots } from './query-slots.ts';

/** A question of more content words says more than a topic's name. */
const longestTopic = 3;

const namingFields = [FIELDS.indexOf('heading'), FIELDS.indexOf('title')];

/**
 * What it counts that a section is about the topic that a question names: the worth of the question's
 * words, times the share that they have of the section's heading, times their share of its note's
 * title, each word by its rarity. So `lambda` finds "aws lambda intro" in the note of that name, not
 * "Building the lambda" in a note about a build tool. 0 where heading or title lack one of the words, and for
 * questions that are more than a name. `positions` are those of the question's content words.
 */
export function topicScore(
  index: SectionIndex,
  section: number,
  positions: readonly number[],
  slots: QuerySlots,
): number {
  if (positions.length === 0 || positions.length > longestTopic) return 0;
  const worth = slots.terms.reduce((sum, term) => sum + term.worth, 0);
  const shares = namingFields.map((field) => {
    const terms = termsOfField(index, section, field);
    const found = slots.terms.filter(({ term }) => terms.has(term));
    const names = positions.every((position) =>
      found.some(({ asked }) => asked.covers.includes(position)),
    );
    return names
      ? worthOf(
          found.map(({ term }) => term),
          index,
        ) / worthOf(terms, index)
      : 0;
  });
  return worth * shares.reduce((product, share) => product * share, 1);
}

function termsOfField({ text }: SectionIndex, section: number, field: number): Set<number> {
  const entry = section * FIELDS.length + field;
  const terms = new Set(
    text.terms.subarray(at(text.fieldStarts, entry), at(text.fieldStarts, entry + 1)),
  );
  terms.delete(LINE_BREAK);
  return terms;
}

function worthOf(terms: Iterable<number>, { postings, sections }: SectionIndex): number {
  return Array.from(terms).reduce(
    (sum, term) => sum + rarity(sectionFrequency(postings, term), sections.length),
    0,
  );
}
