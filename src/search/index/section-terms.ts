import { at } from './at.ts';
import { FIELDS } from './section-fields.ts';
import { LINE_BREAK } from './vocabulary.ts';

/** What stands in the sections, term by term: section after section, field after field (`FIELDS`). */
export interface SectionTerms {
  readonly terms: Uint32Array;
  /**
   * Where each field starts in `terms`: field `f` of section `s` is
   * `fieldStarts[s * FIELDS.length + f]` up to the next entry.
   */
  readonly fieldStarts: Uint32Array;
}

/** How many sections a text has. */
export function countSections({ fieldStarts }: SectionTerms): number {
  return (fieldStarts.length - 1) / FIELDS.length;
}

/** The terms of all fields of a section, in order; lines are parted by `LINE_BREAK`. */
export function sectionTerms({ terms, fieldStarts }: SectionTerms, section: number): Uint32Array {
  const start = at(fieldStarts, section * FIELDS.length);
  return terms.subarray(start, at(fieldStarts, (section + 1) * FIELDS.length));
}

/** The terms of one field of a section, in order; lines are parted by `LINE_BREAK`. */
export function fieldTerms(
  { terms, fieldStarts }: SectionTerms,
  section: number,
  field: number,
): Uint32Array {
  const entry = section * FIELDS.length + field;
  return terms.subarray(at(fieldStarts, entry), at(fieldStarts, entry + 1));
}

/** Whether a field of a section has no terms. */
export function isFieldEmpty(
  { fieldStarts }: SectionTerms,
  section: number,
  field: number,
): boolean {
  const entry = section * FIELDS.length + field;
  return at(fieldStarts, entry) === at(fieldStarts, entry + 1);
}

/** The terms of each line of a field. */
export function fieldLines(
  text: SectionTerms,
  section: number,
  field: number,
): readonly (readonly number[])[] {
  const lines: number[][] = [[]];
  for (const term of fieldTerms(text, section, field)) {
    if (term === LINE_BREAK) {
      lines.push([]);
    } else {
      lines.at(-1)?.push(term);
    }
  }
  return lines;
}
