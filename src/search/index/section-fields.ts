import type { Library } from '../../library/library.ts';
import type { Definition, Note, Section } from '../../library/note.ts';
import type { Steps } from '../../steps.ts';
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

/** Gives the searched texts of a library's sections. */
export function* fieldTextSteps(library: Library): Steps<(section: Section) => FieldTexts> {
  const definitions = yield* definitionsBySection(library);
  return (section) => {
    const note = library.noteById.get(section.noteId);
    return {
      heading: section.heading,
      terms: (definitions.get(section.id) ?? [])
        .flatMap(({ term, aliases }) => [term, ...aliases])
        .join('\n'),
      trail: section.trail.filter((heading) => heading !== note?.title).join('\n'),
      title: titleText(note),
      tags: [...(note?.tags ?? []), note?.category ?? ''].join('\n'),
      body: section.plain,
    };
  };
}

function titleText(note: Note | undefined): string {
  return note === undefined ? '' : [note.title, ...note.aliases].join('\n');
}

function* definitionsBySection(
  library: Library,
): Steps<ReadonlyMap<string, readonly Definition[]>> {
  const bySection = new Map<string, Definition[]>();
  for (const definition of library.definitions) {
    const group = bySection.get(definition.sectionId) ?? [];
    group.push(definition);
    bySection.set(definition.sectionId, group);
    yield;
  }
  return bySection;
}
