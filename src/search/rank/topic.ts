import { at } from '../index/at.ts';
import { FIELDS } from '../index/section-fields.ts';
import { type SectionIndex, sectionFrequency } from '../index/section-index.ts';
import { LINE_BREAK } from '../index/vocabulary.ts';
import { rarity } from './bm25f.ts';
import type { QuerySlots } from './query-slots.ts';

/** A question of more content words says more than a topic's name. */
const longestTopic = 3;

const heading = FIELDS.indexOf('heading');
const title = FIELDS.indexOf('title');
const definedTerms = FIELDS.indexOf('terms');
/** What a heading that names the topic counts in a note about something else. */
const elsewhere = 0.3;
/** What it counts that a section defines the topic and nothing else. */
const definition = 0.25;

/**
 * What it counts that a section is about the topic that a question names: the worth of the question's
 * words, times the share that they have of the section's heading, each word by its rarity; in full where the note's title names nothing else either, else by half. So `lambda`
 * finds "aws lambda intro" in the note of that name, not "Building the lambda" in a note about a build
 * tool. A section that defines the topic counts as well, less for every other name that it defines: a
 * glossary explains nothing in particular. 0 for questions that are more than a name. `positions` are
 * those of the question's content words.
 */
export function topicScore(
  index: SectionIndex,
  section: number,
  positions: readonly number[],
  slots: QuerySlots,
): number {
  if (positions.length === 0 || positions.length > longestTopic) return 0;
  const worth = slots.terms.reduce((sum, term) => sum + term.worth, 0);
  const share = (name: readonly number[]) => shareOfName(index, name, positions, slots);
  const about = Math.max(0, ...linesOf(index, section, heading).map(share));
  const within = Math.max(0, ...linesOf(index, section, title).map(share));
  const names = linesOf(index, section, definedTerms).map(share);
  const defined = names.includes(1) ? 1 / names.length : 0;
  return worth * (about * (elsewhere + (1 - elsewhere) * within) + definition * defined);
}

/** How much of a name the question's words are, from 0 to 1; 0 where it lacks one of them. */
function shareOfName(
  index: SectionIndex,
  name: readonly number[],
  positions: readonly number[],
  slots: QuerySlots,
): number {
  const found = slots.terms.filter(({ term }) => name.includes(term));
  const isNamed = positions.every((position) =>
    found.some(({ asked }) => asked.covers.includes(position)),
  );
  const asked = found.map(({ term }) => term);
  return isNamed ? worthOf(asked, index) / worthOf([...asked, ...name], index) : 0;
}

/** The terms of each line of a field. */
function linesOf(
  { text }: SectionIndex,
  section: number,
  field: number,
): readonly (readonly number[])[] {
  const entry = section * FIELDS.length + field;
  const lines: number[][] = [[]];
  for (
    let place = at(text.fieldStarts, entry);
    place < at(text.fieldStarts, entry + 1);
    place += 1
  ) {
    const term = at(text.terms, place);
    if (term === LINE_BREAK) {
      lines.push([]);
    } else {
      lines.at(-1)?.push(term);
    }
  }
  return lines;
}

/** The rarity of different terms, summed up. */
function worthOf(terms: readonly number[], { postings, sections }: SectionIndex): number {
  return Array.from(new Set(terms)).reduce(
    (sum, term) => sum + rarity(sectionFrequency(postings, term), sections.length),
    0,
  );
}
