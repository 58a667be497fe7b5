import { ITEMS_AT_ONCE, type Steps } from '../../basics/steps.ts';
import type { Section } from '../../library/note.ts';
import type { FieldLengths } from './field-lengths.ts';
import { FIELDS } from './section-fields.ts';

/**
 * A section's family is the part of its note under the same second heading: `## Lambda` with all of its
 * subsections. Families are runs of neighbouring sections.
 */
export interface Families {
  /** By section: the number of its family's first section. */
  readonly starts: Uint32Array;
  /** By section: the number of the first section after its family. */
  readonly ends: Uint32Array;
  /** How many there are, without those that are gone. */
  readonly count: number;
}

/** Finds the families of sections that stand in the order of their notes. */
export function* familySteps(sections: readonly Section[]): Steps<Families> {
  const starts = new Uint32Array(sections.length);
  const ends = new Uint32Array(sections.length);
  let count = 0;
  let start = 0;
  for (const [number, section] of sections.entries()) {
    starts[number] = start;
    const next = sections[number + 1];
    if (next === undefined || !areFamily(section, next)) {
      ends.fill(number + 1, start, number + 1);
      start = number + 1;
      count += 1;
    }
    if (number % ITEMS_AT_ONCE === 0) yield;
  }
  return { starts, ends, count };
}

/** How many families begin among the sections from one number up to another. */
export function familiesIn({ starts }: Families, start: number, end: number): number {
  let count = 0;
  for (let number = start; number < end; number += 1) {
    count += starts[number] === number ? 1 : 0;
  }
  return count;
}

/** The mean length of a family's headings and bodies, in terms; never 0. */
export function averageFamilyLength({ count }: Families, { sums }: FieldLengths): number {
  const ownLength = [FIELDS.indexOf('heading'), FIELDS.indexOf('body')].reduce(
    (sum, field) => sum + (sums[field] ?? 0),
    0,
  );
  return Math.max(1, ownLength / Math.max(1, count));
}

function areFamily(one: Section, other: Section): boolean {
  const path = pathOf(one);
  const otherPath = pathOf(other);
  return (
    one.noteId === other.noteId &&
    path.length === otherPath.length &&
    path.every((heading, place) => heading === otherPath[place])
  );
}

/** The first two headings that a section stands under, its own one among them. */
function pathOf({ trail, heading, level }: Section): readonly string[] {
  return level <= 1 ? [] : [...trail, heading].slice(0, 2);
}
