import { groupBy } from '../../basics/group-by.ts';
import type { Note, Section } from '../../library/note.ts';
import type { Field } from '../engine.ts';

/** The fields in the order in which the index keeps them. */
export const FIELDS = [
  'heading',
  'terms',
  'trail',
  'title',
  'tags',
  'body',
] as const satisfies readonly Field[];

/** The text of each field of a section. */
export type FieldTexts = Readonly<Record<Field, string>>;

/** The searched texts of a note's sections, in their order: no tables of contents. */
export function* fieldTextsOf(note: Note): Generator<FieldTexts> {
  const definitions = groupBy(note.definitions, ({ sectionId }) => sectionId);
  const title = [note.title, ...note.aliases].join('\n');
  const tags = [...note.tags, note.category ?? ''].join('\n');
  for (const section of indexedSections(note)) {
    yield {
      heading: section.heading,
      terms: (definitions.get(section.id) ?? [])
        .flatMap(({ term, aliases }) => [term, ...aliases])
        .join('\n'),
      trail: section.trail.filter((heading) => heading !== note.title).join('\n'),
      title,
      tags,
      body: section.plain,
    };
  }
}

/** The sections of a note or a library that are found, in their order: no tables of contents. */
export function indexedSections({
  sections,
}: {
  readonly sections: readonly Section[];
}): readonly Section[] {
  return sections.filter(({ kind }) => kind !== 'contents');
}
