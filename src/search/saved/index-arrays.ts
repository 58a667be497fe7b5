import type { Steps } from '../../basics/steps.ts';
import { mainLanguage } from '../../library/language/language-of-notes.ts';
import type { Library } from '../../library/library.ts';
import type { ArrayReader, ArrayWriter } from '../../library/saved/array-file.ts';
import { DamagedFileError } from '../../library/saved/damaged-file-error.ts';
import { compactSteps } from '../index/compact.ts';
import { ScratchArrays } from '../index/scratch-arrays.ts';
import { FIELDS, indexedSections } from '../index/section-fields.ts';
import { type SectionIndex, UNCHANGED } from '../index/section-index.ts';
import { placesOf } from '../index/section-places.ts';
import { Vocabulary } from '../index/vocabulary.ts';
import { WordNumbers } from '../index/word-numbers.ts';
import { wordFormsOf } from '../text/word-forms.ts';
import { readPieces, writePieces } from './piece-arrays.ts';

/** Adds an index, except its sections, which are the library's, and removed ones. */
export function* indexArraySteps(index: SectionIndex, to: ArrayWriter): Steps<void> {
  const { vocabulary, text, lengths, postings, families, places } = yield* compactSteps(index);
  const { words, ids, terms } = vocabulary.numbers.saved(vocabulary.uses.length);
  writePieces(words, to);
  to.uint32(ids);
  writePieces(terms, to);
  to.uint32(vocabulary.uses);
  to.uint32(text.terms);
  to.uint32(text.fieldStarts);
  to.uint32(postings.starts);
  to.uint32(postings.sections);
  to.float32(postings.impacts);
  to.uint32(families.starts);
  to.uint32(families.ends);
  to.float64(Float64Array.of(families.count));
  to.float64(Float64Array.from(lengths.sums));
  to.float64(Float64Array.from(lengths.filled));
  to.uint32(places.noteStarts);
  to.uint32(places.firstOfNote);
}

/**
 * Reads the index of a library.
 *
 * @throws {DamagedFileError} when it is not an index of this many sections
 */
export function readIndex(library: Library, from: ArrayReader): SectionIndex {
  const inOrder = indexedSections(library);
  const numbers = new WordNumbers(wordFormsOf(mainLanguage(library.languages)), {
    words: readPieces(from),
    ids: from.uint32(),
    terms: readPieces(from),
  });
  const vocabulary = new Vocabulary(numbers, from.uint32());
  const text = { terms: from.uint32(), fieldStarts: from.uint32() };
  const postings = {
    settled: inOrder.length,
    starts: from.uint32(),
    sections: from.uint32(),
    impacts: from.float32(),
    since: UNCHANGED,
  };
  const families = {
    starts: from.uint32(),
    ends: from.uint32(),
    count: from.float64()[0] ?? 0,
  };
  const lengths = { sums: Array.from(from.float64()), filled: Array.from(from.float64()) };
  const places = placesOf(from.uint32(), from.uint32());
  const sections = Array.from(places.order, (place) => inOrder[place]).filter(
    (section) => section !== undefined,
  );
  const sectionCount = sections.length;
  const index: SectionIndex = {
    sections,
    sectionCount,
    vocabulary,
    text,
    lengths,
    postings,
    families,
    places,
    scratch: new ScratchArrays(sectionCount),
    growing: null,
  };
  if (sectionCount !== inOrder.length || !fits(index, library)) {
    throw new DamagedFileError('The index is that of another library.');
  }
  return index;
}

/**
 * Whether the arrays of an index have the lengths that follow from its sections, its words and the
 * library's notes.
 */
function fits(
  { sectionCount, vocabulary, text, postings, families, places }: SectionIndex,
  { notes }: Library,
): boolean {
  return (
    vocabulary.uses.length === vocabulary.numbers.wordCount &&
    places.order.length === sectionCount &&
    places.firstOfNote.length === notes.length &&
    text.fieldStarts.length === sectionCount * FIELDS.length + 1 &&
    text.fieldStarts.at(-1) === text.terms.length &&
    postings.starts.length === vocabulary.size + 1 &&
    postings.starts.at(-1) === postings.sections.length &&
    postings.impacts.length === postings.sections.length &&
    families.starts.length === sectionCount &&
    families.ends.length === sectionCount
  );
}
