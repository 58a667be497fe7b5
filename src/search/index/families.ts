import type { Section } from '../../library/note.ts';
import { FIELDS } from './section-fields.ts';
import { at, type SectionTerms } from './section-index.ts';

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
export function findFamilies(sections: readonly Section[], text: SectionTerms): Families {
  const starts = new Uint32Array(sections.length);
  const ends = new Uint32Array(sections.length);
  let start = 0;
  let families = 0;
  for (const [number, section] of sections.entries()) {
    const next = sections[number + 1];
    starts[number] = start;
    if (next === undefined || familyKey(next) !== familyKey(section)) {
      ends.fill(number + 1, start, number + 1);
      start = number + 1;
      families += 1;
    }
  }
  const averageLength = ownLength(text) / Math.max(1, families);
  return { starts, ends, averageLength: Math.max(1, averageLength) };
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

function familyKey({ noteId, trail, heading, level }: Section): string {
  const path = level <= 1 ? [] : [...trail, heading].slice(0, 2);
  return JSON.stringify([noteId, ...path]);
}
