import { at } from '../index/at.ts';
import { FIELDS } from '../index/section-fields.ts';
import type { SectionIndex, SectionTerms } from '../index/section-index.ts';
import { LINE_BREAK } from '../index/vocabulary.ts';
import { LONGEST_NAME } from '../question/other-names.ts';
import type { QuerySlots } from './query-slots.ts';
import { topicShares } from './topic-name.ts';

const heading = FIELDS.indexOf('heading');
const title = FIELDS.indexOf('title');
const definedTerms = FIELDS.indexOf('terms');
const body = FIELDS.indexOf('body');
/** What a heading that names the topic counts in a note about something else. */
const elsewhere = 0.3;
/** What it counts that a section defines the topic and nothing else. */
const definition = 0.35;

/**
 * Gives what it counts that a section is about the topic that a question names: the worth of the question's
 * words, times the share that the topic has of the section's heading, in full where the note's title names
 * nothing else either, else by less. So `lambda` finds "aws lambda intro" in the note of that name, not
 * "Building the lambda" in a note about a build tool. What speaks of the topic first under a heading
 * without text, or in its note, bears that name as well. A section that defines the topic counts, too, less
 * for every other name that it defines: a glossary explains nothing in particular. 0 for questions that are
 * more than a name. `positions` are those of the question's content words.
 */
export function topicScores(
  index: SectionIndex,
  positions: readonly number[],
  slots: QuerySlots,
): (section: number) => number {
  if (!onlyNames(positions, slots)) return () => 0;
  const worth = slots.terms.reduce((sum, term) => sum + term.worth, 0);
  const shareOf = topicShares(index, slots.terms, positions);
  const sharesIn = (section: number, field: number) =>
    linesOf(index.text, section, field).map(shareOf);
  const begun = (section: number) => {
    const share = mostOf(namesBegunWith(index, section).map(shareOf));
    return share > 0 && speaksOf(index.text, section, slots) ? share : 0;
  };
  return (section) => {
    const about = Math.max(mostOf(sharesIn(section, heading)), begun(section));
    const within = mostOf(sharesIn(section, title));
    const names = sharesIn(section, definedTerms);
    const defined = names.includes(1) ? 1 / names.length : 0;
    return worth * (about * (elsewhere + (1 - elsewhere) * within) + definition * defined);
  };
}

/** Whether a question may be a name: it is short, and asks for no measure (`how big is a bucket`). */
function onlyNames(positions: readonly number[], { terms }: QuerySlots): boolean {
  const asksForMeasure = terms.some(({ asked: { covers } }) => covers.length === 0);
  return positions.length > 0 && positions.length <= LONGEST_NAME && !asksForMeasure;
}

/** The names of what a section is the first text of: headings without text above it, its whole note. */
function namesBegunWith(
  { sections, text }: SectionIndex,
  section: number,
): readonly (readonly number[])[] {
  const names: (readonly number[])[] = [];
  const own = sections[section];
  let level = own?.level ?? 0;
  for (let above = section - 1; ; above -= 1) {
    const before = sections[above];
    if (before === undefined || before.noteId !== own?.noteId) {
      return [...names, ...linesOf(text, section, title)];
    }
    if (before.level >= level || hasText(text, above)) {
      return names;
    }
    level = before.level;
    names.push(...linesOf(text, above, heading));
  }
}

function speaksOf(
  { terms, fieldStarts }: SectionTerms,
  section: number,
  slots: QuerySlots,
): boolean {
  const entry = section * FIELDS.length + body;
  return terms
    .subarray(at(fieldStarts, entry), at(fieldStarts, entry + 1))
    .some((term) => (slots.slotOfTerm[term] ?? 0) > 0);
}

function hasText({ fieldStarts }: SectionTerms, section: number): boolean {
  const entry = section * FIELDS.length + body;
  return at(fieldStarts, entry + 1) > at(fieldStarts, entry);
}

function mostOf(shares: readonly number[]): number {
  return Math.max(0, ...shares);
}

/** The terms of each line of a field. */
function linesOf(
  { terms, fieldStarts }: SectionTerms,
  section: number,
  field: number,
): readonly (readonly number[])[] {
  const entry = section * FIELDS.length + field;
  const lines: number[][] = [[]];
  for (let place = at(fieldStarts, entry); place < at(fieldStarts, entry + 1); place += 1) {
    const term = at(terms, place);
    if (term === LINE_BREAK) {
      lines.push([]);
    } else {
      lines.at(-1)?.push(term);
    }
  }
  return lines;
}
