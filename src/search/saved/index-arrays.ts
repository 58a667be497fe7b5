import type { Library } from '../../library/library.ts';
import type { ArrayReader, ArrayWriter } from '../../library/saved/array-file.ts';
import { DamagedFileError } from '../../library/saved/damaged-file-error.ts';
import { FIELDS } from '../index/section-fields.ts';
import { indexedSections, type SectionIndex } from '../index/section-index.ts';
import { Vocabulary } from '../index/vocabulary.ts';

/** Adds an index, but for its sections, which are the library's. */
export function writeIndex(
  { vocabulary, text, postings, families }: SectionIndex,
  to: ArrayWriter,
): void {
  const { words, ids, terms } = vocabulary.saved();
  to.texts(words);
  to.uint32(ids);
  to.texts(terms);
  to.uint32(text.terms);
  to.uint32(text.fieldStarts);
  to.uint32(postings.starts);
  to.uint32(postings.sections);
  to.float32(postings.impacts);
  to.uint32(families.starts);
  to.uint32(families.ends);
  to.float64(Float64Array.of(families.averageLength));
}

/**
 * Reads the index of a library.
 *
 * @throws {DamagedFileError} when it is no index of so many sections
 */
export function readIndex(library: Library, from: ArrayReader): SectionIndex {
  const sections = indexedSections(library);
  const vocabulary = Vocabulary.restored({
    words: from.texts(),
    ids: from.uint32(),
    terms: from.texts(),
  });
  const text = { terms: from.uint32(), fieldStarts: from.uint32() };
  const postings = {
    starts: from.uint32(),
    sections: from.uint32(),
    impacts: from.float32(),
  };
  const families = {
    starts: from.uint32(),
    ends: from.uint32(),
    averageLength: from.float64()[0] ?? 1,
  };
  const fits =
    text.fieldStarts.length === sections.length * FIELDS.length + 1 &&
    text.fieldStarts.at(-1) === text.terms.length &&
    postings.starts.length === vocabulary.size + 1 &&
    postings.starts.at(-1) === postings.sections.length &&
    postings.impacts.length === postings.sections.length &&
    families.starts.length === sections.length &&
    families.ends.length === sections.length;
  if (!fits) {
    throw new DamagedFileError('The index is that of another library.');
  }
  return { sections, vocabulary, text, postings, families };
}
