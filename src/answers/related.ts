import type { Library } from '../library/library.ts';
import type { Note, Section } from '../library/note.ts';
import { sectionInNote } from '../library/section-in-note.ts';
import type { SearchEngine, SimilarSection } from '../search/engine.ts';
import type { FoundDefinition } from './definition.ts';
import { MOST_LISTED } from './most-listed.ts';
import type { Passage } from './passage.ts';
import { type Place, placeOf } from './place.ts';

/** Where to read on from a passage. */
export interface Surroundings {
  /** Other places, most related first; at most 5. */
  readonly related: readonly Place[];
  /** Terms in the passage that another section defines, in the order of the text; at most 25. */
  readonly terms: readonly FoundDefinition[];
}

const MAX_RELATED = 5;

/** How many similar sections to look at. */
const MAX_CANDIDATES = 20;

/** The least similarity of a section that counts as related. */
const ALIKE = 0.25;

/** By what share a common tag raises the similarity of two sections. */
const TAG_BONUS = 0.2;

/** Finds where to read on from a passage. Takes less time than a search. */
export function surroundingsOf(engine: SearchEngine, passage: Passage): Surroundings {
  return { related: relatedPlaces(engine, passage), terms: termsOf(engine, passage) };
}

/** Linked sections come first, then those that define the same terms, then similar ones. */
function relatedPlaces(engine: SearchEngine, { note, section, links }: Passage): readonly Place[] {
  const { library } = engine;
  const linked = links.map((link) => link.section ?? firstOf(link.note));
  const near = [
    ...linked,
    ...linking(library, note, section),
    ...definingToo(engine, note, section),
  ];
  const related = new Set(near.flatMap((other) => other?.id ?? []));
  if (related.size < MAX_RELATED) {
    for (const other of similarOnes(engine, note, section)) related.add(other.id);
  }
  related.delete(section.id);
  return Array.from(related)
    .map((id) => placeOf(library, id))
    .filter((place) => place !== null)
    .slice(0, MAX_RELATED);
}

function firstOf({ sections }: Note): Section | undefined {
  return sections.find(({ kind }) => kind !== 'contents');
}

/** Sections of other notes that link to this one, or to its note if it is the first section. */
function linking({ linksTo, sectionById }: Library, note: Note, section: Section) {
  const isFirst = firstOf(note) === section;
  return linksTo(note.id)
    .filter(({ toSectionId }) => (toSectionId === null ? isFirst : toSectionId === section.id))
    .map(({ fromSectionId }) => sectionById.get(fromSectionId));
}

/** Sections that define a term that this one also defines. */
function definingToo({ library, definitionsOf }: SearchEngine, note: Note, section: Section) {
  return note.definitions
    .filter(({ sectionId }) => sectionId === section.id)
    .flatMap(({ term }) => definitionsOf(term))
    .map(({ sectionId }) => library.sectionById.get(sectionId));
}

/** Similar sections of other notes. Common tags raise their similarity. */
function similarOnes(engine: SearchEngine, note: Note, section: Section): readonly Section[] {
  const worth = (one: SimilarSection) =>
    one.similarity * (1 + TAG_BONUS * sharedTags(engine.library, note, one.section));
  return engine
    .similarTo(section, { limit: MAX_CANDIDATES })
    .filter((one) => worth(one) >= ALIKE)
    .toSorted((left, right) => worth(right) - worth(left))
    .map((one) => one.section);
}

function sharedTags({ noteById }: Library, note: Note, section: Section): number {
  const tags = new Set(noteById.get(section.noteId)?.tags);
  return note.tags.filter((tag) => tags.has(tag)).length;
}

/**
 * The first definition of a term in the notes counts. Terms that the passage itself defines are
 * left out. A term is listed once, even if the text uses several of its names.
 */
function termsOf(engine: SearchEngine, { section, markdown }: Passage): readonly FoundDefinition[] {
  const { library, definitionsIn } = engine;
  const terms = new Map<string, FoundDefinition>();
  for (const definitions of definitionsIn(section.plain === '' ? markdown : section.plain)) {
    const [definition] = definitions;
    const place = sectionInNote(library, definition?.sectionId ?? '');
    const isHere = definitions.some(({ sectionId }) => sectionId === section.id);
    if (definition === undefined || place === null || isHere) continue;
    terms.set(definition.term, { definition, ...place });
  }
  return Array.from(terms.values()).slice(0, MOST_LISTED);
}
