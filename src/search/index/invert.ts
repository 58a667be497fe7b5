import type { Steps } from '../../basics/steps.ts';
import { at } from './at.ts';
import { type ImpactScale, impactSteps } from './bm25f.ts';
import { FIELDS } from './section-fields.ts';
import { type Postings, UNCHANGED } from './section-index.ts';
import { countSections, type SectionTerms } from './section-terms.ts';
import { LINE_BREAK } from './vocabulary.ts';

/** Finds for each term the sections that have it. Terms have numbers below `termCount`. */
export function* invertSteps(
  text: SectionTerms,
  termCount: number,
  scale: ImpactScale,
): Steps<Postings> {
  const counts = yield* frequencySteps(text, termCount);
  const starts = new Uint32Array(termCount + 1);
  for (let term = 0; term < termCount; term += 1) {
    starts[term + 1] = at(starts, term) + at(counts, term);
  }
  yield;
  const total = at(starts, termCount);
  const next = starts.slice();
  const sections = new Uint32Array(total);
  yield;
  const impacts = new Float32Array(total);
  yield;
  yield* impactSteps(text, termCount, scale, (section, term, impact) => {
    const entry = next[term] ?? 0;
    next[term] = entry + 1;
    sections[entry] = section;
    impacts[entry] = impact;
  });
  return {
    settled: countSections(text),
    starts,
    sections,
    impacts,
    since: UNCHANGED,
  };
}

/** In how many sections each term stands. */
function* frequencySteps(text: SectionTerms, termCount: number): Steps<Uint32Array> {
  const { terms, fieldStarts } = text;
  const counts = new Uint32Array(termCount);
  const lastSection = new Int32Array(termCount).fill(-1);
  const sectionCount = countSections(text);
  for (let section = 0; section < sectionCount; section += 1) {
    const end = at(fieldStarts, (section + 1) * FIELDS.length);
    for (let place = at(fieldStarts, section * FIELDS.length); place < end; place += 1) {
      const term = at(terms, place);
      if (term !== LINE_BREAK && lastSection[term] !== section) {
        lastSection[term] = section;
        counts[term] = at(counts, term) + 1;
      }
    }
    yield;
  }
  return counts;
}
