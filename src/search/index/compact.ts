import type { Steps } from '../../basics/steps.ts';
import { at } from './at.ts';
import { ScratchArrays } from './scratch-arrays.ts';
import { FIELDS } from './section-fields.ts';
import {
  listsOf,
  type Postings,
  type SectionIndex,
  sectionFrequency,
  UNCHANGED,
} from './section-index.ts';
import { isThere, NOWHERE, placesOf } from './section-places.ts';

/** How many sections or words to copy between two yields: that takes about a millisecond. */
const COPIED_AT_ONCE = 1_024;

/**
 * Rebuilds an index without removed sections, with every list in one array again. Time and memory grow with
 * the length of all notes, but are a small part of what reading them takes.
 */
export function* compactSteps(index: SectionIndex): Steps<SectionIndex> {
  if (index.sectionCount === index.sections.length && index.postings.since.added.size === 0) {
    return index;
  }
  const { numbers, kept } = numberKept(index);
  yield;
  const renumbered = (section: number) => at(numbers, section);
  const sectionCount = kept.length;
  const { starts, ends, count } = index.families;
  const families = {
    starts: kept.map((section) => renumbered(at(starts, section))),
    ends: kept.map((section) => renumbered(at(ends, section) - 1) + 1),
    count,
  };
  yield;
  const noteStarts = kept.map((section) => renumbered(at(index.places.noteStarts, section)));
  const firstOfNote = index.places.firstOfNote.map((first) =>
    first === NOWHERE ? NOWHERE : renumbered(first),
  );
  yield;
  return {
    ...index,
    sections: index.sections.filter((_, section) => isThere(index.places, section)),
    sectionCount,
    text: yield* textSteps(index, kept),
    postings: yield* postingSteps(index, numbers),
    families,
    places: placesOf(noteStarts, firstOfNote),
    scratch: new ScratchArrays(sectionCount),
    growing: null,
  };
}

/** The new number of each section, and the section of each new number. */
function numberKept({ sections, sectionCount, places }: SectionIndex) {
  const numbers = new Uint32Array(sections.length);
  const kept = new Uint32Array(sectionCount);
  let next = 0;
  for (let section = 0; section < numbers.length; section += 1) {
    if (isThere(places, section)) {
      numbers[section] = next;
      kept[next] = section;
      next += 1;
    }
  }
  return { numbers, kept };
}

function* textSteps({ text, lengths }: SectionIndex, kept: Uint32Array) {
  const length = lengths.sums.reduce((sum, own) => sum + own, 0);
  const terms = new Uint32Array(length);
  const fieldStarts = new Uint32Array(kept.length * FIELDS.length + 1);
  let place = 0;
  for (let number = 0; number < kept.length; number += 1) {
    const entry = at(kept, number) * FIELDS.length;
    const start = at(text.fieldStarts, entry);
    for (let field = 0; field < FIELDS.length; field += 1) {
      const fieldStart = at(text.fieldStarts, entry + field) - start + place;
      fieldStarts[number * FIELDS.length + field] = fieldStart;
    }
    const own = text.terms.subarray(start, at(text.fieldStarts, entry + FIELDS.length));
    terms.set(own, place);
    place += own.length;
    if (number % COPIED_AT_ONCE === 0) yield;
  }
  fieldStarts[kept.length * FIELDS.length] = place;
  return { terms, fieldStarts };
}

function* postingSteps(
  { postings, vocabulary, places, sectionCount }: SectionIndex,
  numbers: Uint32Array,
): Steps<Postings> {
  const starts = new Uint32Array(vocabulary.size + 1);
  for (let term = 0; term < vocabulary.size; term += 1) {
    starts[term + 1] = at(starts, term) + sectionFrequency(postings, term);
  }
  yield;
  const sections = new Uint32Array(at(starts, vocabulary.size));
  yield;
  const impacts = new Float32Array(sections.length);
  for (let term = 0; term < vocabulary.size; term += 1) {
    let entry = at(starts, term);
    for (const list of listsOf(postings, term)) {
      for (let place = 0; place < list.sections.length; place += 1) {
        const section = at(list.sections, place);
        if (isThere(places, section)) {
          sections[entry] = at(numbers, section);
          impacts[entry] = at(list.impacts, place);
          entry += 1;
        }
      }
    }
    if (entry - at(starts, term) > COPIED_AT_ONCE || term % COPIED_AT_ONCE === 0) yield;
  }
  return { ...postings, settled: sectionCount, starts, sections, impacts, since: UNCHANGED };
}
