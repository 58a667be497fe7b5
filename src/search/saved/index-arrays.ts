import type { Library } from '../../library/library.ts';
import type { ArrayReader, ArrayWriter } from '../../library/saved/array-file.ts';
import { DamagedFileError } from '../../library/saved/damaged-file-error.ts';
import type { Steps } from '../../steps.ts';
import { FIELDS, indexedSections } from '../index/section-fields.ts';
import type { SectionIndex } from '../index/section-index.ts';
import { Vocabulary } from '../index/vocabulary.ts';
import { WordNumbers } from '../index/word-numbers.ts';

/** Adds an index, but for its sections, which are the library's. */
export function* indexArraySteps(
  { vocabulary, text, postings, families }: SectionIndex,
  to: ArrayWriter,
): Steps<void> {
  const { words, ids, terms } = vocabulary.numbers.saved(vocabulary.uses.length);
  yield* to.textSteps(words);
  to.uint32(ids);
  yield* to.textSteps(terms);
  to.uint32(vocabulary.uses);
  to.uint32(text.terms);
  to.uint32(text.fieldStarts);
  to.uint32(postings.starts);
  to.uint32(postings.sections);
  to.float32(postings.impacts);
  to.float64(Float64Array.from(postings.usualLengths));
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
  const numbers = WordNumbers.restored({
    words: from.texts(),
    ids: from.uint32(),
    terms: from.texts(),
  });
  const vocabulary = new Vocabulary(numbers, from.uint32());
  const text = { terms: from.uint32(), fieldStarts: from.uint32() };
  const postings = {
    starts: from.uint32(),
    sections: from.uint32(),
    impacts: from.float32(),
    usualLengths: Array.from(from.float64()),
  };
  const families = {
    starts: from.uint32(),
    ends: from.uint32(),
    averageLength: from.float64()[0] ?? 1,
  };
  const fits =
    vocabulary.uses.length === numbers.wordCount &&
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
