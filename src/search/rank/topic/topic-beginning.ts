import { at } from '../../index/at.ts';
import { FIELDS } from '../../index/section-fields.ts';
import type { SectionIndex } from '../../index/section-index.ts';
import { fieldLines, fieldTerms, isFieldEmpty } from '../../index/section-terms.ts';
import { type FoundWords, standsIn } from '../found-words.ts';

const HEADING = FIELDS.indexOf('heading');
const TITLE = FIELDS.indexOf('title');
const BODY = FIELDS.indexOf('body');

/** The headings and note that begin with a section. */
interface Beginning {
  /** The names of the headings without text directly above it, and of its note. */
  readonly names: readonly (readonly number[])[];
  readonly beginsNote: boolean;
}

/**
 * Returns a function for how much of what a section begins is the topic of a question, from 0 to 1:
 * the headings without text above it, and its note. The first text of the note about a topic
 * deserves its name as much as any later heading that says more (`When not to use ElastiCache`). 0
 * if the section is not about the topic.
 */
export function topicBeginnings(
  index: SectionIndex,
  shareOf: (name: readonly number[]) => number,
): (found: FoundWords) => number {
  const mostOf = (names: readonly (readonly number[])[]) => Math.max(0, ...names.map(shareOf));
  return (found) => {
    if (!standsIn(found, BODY) && !standsIn(found, HEADING)) return 0;
    const { section } = found;
    if (followsText(index, section)) return 0;
    const { names, beginsNote } = beginningOf(index, section);
    const isAbout = beginsNote && mostOf(fieldLines(index.text, section, TITLE)) > 0;
    const later = isAbout ? headingsFrom(index, section).map(shareOf) : [];
    return Math.max(mostOf(names), ...later.filter((share) => share < 1));
  };
}

/**
 * Whether another section of the note, with text, comes directly before: then most need no further
 * check.
 */
function followsText({ text, places }: SectionIndex, section: number): boolean {
  return section > at(places.noteStarts, section) && !isFieldEmpty(text, section - 1, BODY);
}

function beginningOf({ sections, text, places }: SectionIndex, section: number): Beginning {
  const names: (readonly number[])[] = [];
  let level = sections[section]?.level ?? 0;
  for (let above = section - 1; ; above -= 1) {
    const before = sections[above];
    if (before === undefined || above < at(places.noteStarts, section)) {
      return { names: [...names, ...fieldLines(text, section, TITLE)], beginsNote: true };
    }
    if (before.level >= level || !isFieldEmpty(text, above, BODY)) {
      return { names, beginsNote: false };
    }
    level = before.level;
    names.push(...fieldLines(text, above, HEADING));
  }
}

/** The headings of a note, starting from one of its sections. */
function headingsFrom(
  { text, places: { noteStarts } }: SectionIndex,
  first: number,
): readonly number[][] {
  const headings: number[][] = [];
  for (
    let section = first;
    section < noteStarts.length && noteStarts[section] === noteStarts[first];
    section += 1
  ) {
    headings.push(Array.from(fieldTerms(text, section, HEADING)));
  }
  return headings;
}
