import type { Section } from '../../library/note.ts';
import type { Steps } from '../../steps.ts';
import { at } from './at.ts';
import { FIELDS } from './section-fields.ts';
import type { SectionTerms } from './section-index.ts';

/**
 * A section's family is the part of its note under the same second heading: `## Lambda` with all of its
 * subsections. Families are runs of neighbouring sections.
 */
export interface Families {
  /** By section: the number of its family's first section. */
  readonly starts: Uint32Array;
  /** By section: the number of the first section behind its family. */
  readonly ends: Uint32Array;
  /** The mean length of a family's headings and bodies, in terms; never 0. */
  readonly averageLength: number;
}

/** Finds the families of sections that stand in the order of their notes. */
export function* familySteps(sections: readonly Section[], text: SectionTerms): Steps<Families> {
  const starts = new Uint32Array(sections.length);
  const ends = new Uint32Array(sections.length);
  let start = 0;
  let key = keyOfFamily(sections[0]);
  for (let number = 0; number < sections.length; number += 1) {
    const next = keyOfFamily(sections[number + 1]);
    starts[number] = start;
    if (next !== key) {
      ends.fill(number + 1, start, number + 1);
      start = number + 1;
    }
    key = next;
    yield;
  }
  return { starts, ends, averageLength: averageLength(starts, text) };
}

/** The mean length of families that start where `starts` says, in terms; never 0. */
export function averageLength(starts: Uint32Array, text: SectionTerms): number {
  let families = 0;
  for (let number = 0; number < starts.length; number += 1) {
    families += starts[number] === number ? 1 : 0;
  }
  return Math.max(1, ownLength(text) / Math.max(1, families));
}

/** How many terms stand in all headings and bodies. */
function ownLength({ fieldStarts }: SectionTerms): number {
  return [FIELDS.indexOf('heading'), FIELDS.indexOf('body')].reduce((sum, field) => {
    for (let start = field; start + 1 < fieldStarts.length; start += FIELDS.length) {
      sum += at(fieldStarts, start + 1) - at(fieldStarts, start);
    }
    return sum;
  }, 0);
}

/** `undefined` behind the last section. */
function keyOfFamily(section: Section | undefined): string | undefined {
  if (section === undefined) {
    return undefined;
  }
  const { noteId, trail, heading, level } = section;
  const path = level <= 1 ? [] : [...trail, heading].slice(0, 2);
  return JSON.stringify([noteId, ...path]);
}
