import type { Library } from '../../library/library.ts';
import type { Note, Section } from '../../library/note.ts';
import type { Steps } from '../../steps.ts';
import { usualLengthSteps } from '../rank/bm25f.ts';
import type { RankingSettings } from '../rank/settings.ts';
import { familySteps } from './families.ts';
import { invertSteps } from './invert.ts';
import { NumberList } from './number-list.ts';
import { FIELDS, fieldTextsOf, indexedSections } from './section-fields.ts';
import type { SectionIndex, SectionTerms } from './section-index.ts';
import { TermReader } from './term-reader.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordNumbers } from './word-numbers.ts';

/** Indexes a library. Linear in the length of all notes. */
export function* indexSteps(library: Library, settings: RankingSettings): Steps<SectionIndex> {
  const numbers = new WordNumbers();
  const reader = new TermReader(numbers, new Uint32Array());
  const { sections, text } = yield* readNoteSteps(library.notes, reader);
  const usualLengths = yield* usualLengthSteps(text);
  return {
    sections,
    vocabulary: new Vocabulary(numbers, reader.uses()),
    text,
    postings: yield* invertSteps(text, numbers.termCount, { usualLengths, settings }),
    families: yield* familySteps(sections, text),
  };
}

/** Sections that were read, in the order of their notes. */
export interface ReadSections {
  readonly sections: readonly Section[];
  readonly text: SectionTerms;
}

/** Reads what stands in the sections of notes. */
export function* readNoteSteps(notes: readonly Note[], reader: TermReader): Steps<ReadSections> {
  const sections: Section[] = [];
  const terms = new NumberList();
  const fieldStarts = new NumberList();
  for (const note of notes) {
    sections.push(...indexedSections(note));
    for (const texts of fieldTextsOf(note)) {
      for (const name of FIELDS) {
        fieldStarts.push(terms.length);
        reader.read(texts[name], terms);
      }
      yield;
    }
  }
  fieldStarts.push(terms.length);
  const text = { terms: yield* terms.arraySteps(), fieldStarts: yield* fieldStarts.arraySteps() };
  return { sections, text };
}
