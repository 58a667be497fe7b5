import type { Steps } from '../../basics/steps.ts';
import { mainLanguage } from '../../library/language/language-of-notes.ts';
import type { Library } from '../../library/library.ts';
import type { Note, Section } from '../../library/note.ts';
import type { RankingSettings } from '../ranking-settings.ts';
import { wordFormsOf } from '../text/word-forms.ts';
import { familySteps } from './families.ts';
import { fieldLengthSteps, usualLengths } from './field-lengths.ts';
import { invertSteps } from './invert.ts';
import { NumberList } from './number-list.ts';
import { ScratchArrays } from './scratch-arrays.ts';
import { FIELDS, fieldTextsOf, indexedSections } from './section-fields.ts';
import type { SectionIndex } from './section-index.ts';
import { NOWHERE, placesOf } from './section-places.ts';
import type { SectionTerms } from './section-terms.ts';
import { TermReader } from './term-reader.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordNumbers } from './word-numbers.ts';

/** Indexes a library. Linear in the length of all notes. */
export function* indexSteps(library: Library, settings: RankingSettings): Steps<SectionIndex> {
  const numbers = new WordNumbers(wordFormsOf(mainLanguage(library.languages)));
  const reader = new TermReader(numbers, new Uint32Array());
  const { sections, text, noteStarts, firstOfNote } = yield* readNoteSteps(library.notes, reader);
  const lengths = yield* fieldLengthSteps(text);
  const scale = { usualLengths: usualLengths(lengths), settings };
  const uses = reader.uses();
  yield;
  const vocabulary = new Vocabulary(numbers, uses);
  yield;
  return {
    sections,
    sectionCount: sections.length,
    vocabulary,
    text,
    lengths,
    postings: yield* invertSteps(text, numbers.termCount, scale),
    families: yield* familySteps(sections),
    places: placesOf(noteStarts, firstOfNote),
    scratch: new ScratchArrays(sections.length),
    growing: null,
  };
}

/** Sections that were read, in the order of their notes. */
export interface ReadSections {
  readonly sections: readonly Section[];
  readonly text: SectionTerms;
  /** By section: the number of the first section of its note. */
  readonly noteStarts: Uint32Array;
  /** By note: the number of its first section; `NOWHERE` without any. */
  readonly firstOfNote: Uint32Array;
}

/** Reads what stands in the sections of notes. */
export function* readNoteSteps(notes: readonly Note[], reader: TermReader): Steps<ReadSections> {
  const sections: Section[] = [];
  const words = new NumberList();
  const fieldStarts = new NumberList();
  const noteStarts = new NumberList();
  const firstOfNote = new Uint32Array(notes.length);
  for (const [place, note] of notes.entries()) {
    const own = indexedSections(note);
    firstOfNote[place] = own.length === 0 ? NOWHERE : sections.length;
    for (const _ of own) noteStarts.push(sections.length);
    sections.push(...own);
    for (const texts of fieldTextsOf(note)) {
      for (const name of FIELDS) {
        fieldStarts.push(words.length);
        reader.read(texts[name], words);
      }
      yield;
    }
  }
  fieldStarts.push(words.length);
  const terms = yield* words.arraySteps();
  yield* reader.termSteps(terms);
  const text = { terms, fieldStarts: yield* fieldStarts.arraySteps() };
  return { sections, text, noteStarts: yield* noteStarts.arraySteps(), firstOfNote };
}
