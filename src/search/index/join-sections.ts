import type { Section } from '../../library/note.ts';
import type { Steps } from '../../steps.ts';
import { at } from './at.ts';
import { averageLength, type Families } from './families.ts';
import type { Piece } from './pieces.ts';
import { FIELDS } from './section-fields.ts';
import type { SectionTerms } from './section-index.ts';

/** Sections with what is known of them beside their terms' worth. */
export interface JoinedSections {
  readonly sections: readonly Section[];
  readonly text: SectionTerms;
  readonly families: Families;
}

/** Where pieces come from. */
export type Sources = Readonly<Record<Piece['from'], JoinedSections>>;

/** Joins pieces of two indexes: a copy of their arrays. */
export function* joinSectionSteps(
  pieces: readonly Piece[],
  sources: Sources,
): Steps<JoinedSections> {
  const count = pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  const sections: Section[] = [];
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  for (const { from, start, end } of pieces) {
    const source = sources[from];
    const shift = sections.length - start;
    for (const section of source.sections.slice(start, end)) sections.push(section);
    for (let number = start; number < end; number += 1) {
      starts[number + shift] = at(source.families.starts, number) + shift;
      ends[number + shift] = at(source.families.ends, number) + shift;
    }
    yield;
  }
  const text = yield* joinTextSteps(pieces, sources, count);
  return { sections, text, families: { starts, ends, averageLength: averageLength(starts, text) } };
}

function* joinTextSteps(
  pieces: readonly Piece[],
  sources: Sources,
  count: number,
): Steps<SectionTerms> {
  const startIn = ({ fieldStarts }: SectionTerms, section: number) =>
    at(fieldStarts, section * FIELDS.length);
  const length = pieces.reduce((sum, { from, start, end }) => {
    const { text } = sources[from];
    return sum + startIn(text, end) - startIn(text, start);
  }, 0);
  const terms = new Uint32Array(length);
  const fieldStarts = new Uint32Array(count * FIELDS.length + 1);
  let place = 0;
  let entry = 0;
  for (const { from, start, end } of pieces) {
    const { text } = sources[from];
    const first = startIn(text, start);
    const own = text.terms.subarray(first, startIn(text, end));
    terms.set(own, place);
    yield;
    for (let field = start * FIELDS.length; field < end * FIELDS.length; field += 1) {
      fieldStarts[entry] = at(text.fieldStarts, field) - first + place;
      entry += 1;
    }
    place += own.length;
    yield;
  }
  fieldStarts[entry] = place;
  return { terms, fieldStarts };
}
