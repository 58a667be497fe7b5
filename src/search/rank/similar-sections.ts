import type { Section } from '../../library/note.ts';
import type { SearchOptions, SimilarSection } from '../engine.ts';
import { rarity } from '../index/bm25f.ts';
import { FIELDS } from '../index/section-fields.ts';
import { impactOf, type SectionIndex, sectionFrequency } from '../index/section-index.ts';
import { fieldTerms } from '../index/section-terms.ts';
import type { WordForms } from '../text/word-forms.ts';
import { findCandidates } from './candidates.ts';
import type { TermWorth } from './weigh-terms.ts';

/** How many words describe what a section is about. */
const TELLING_TERMS = 12;

/** Their fields: a trail or a title says as much about the neighbouring sections. */
const TELLING_FIELDS = [FIELDS.indexOf('heading'), FIELDS.indexOf('body')];

const LETTER = /\p{L}/u;

/**
 * The sections of other notes most similar to a section: those with the most of its twelve words
 * that are frequent here and rare elsewhere. Nothing is corrected or ranked closely, so it costs a
 * small part of a search.
 */
export function similarSections(
  index: SectionIndex,
  section: Section,
  { limit, accepts }: Omit<SearchOptions, 'onlyTips'>,
): readonly SimilarSection[] {
  const own = index.sections.lastIndexOf(section);
  if (own < 0) {
    return [];
  }
  const terms = termsThatTell(index, own);
  const { noteStarts } = index.places;
  const isElsewhere = (number: number) => noteStarts[number] !== noteStarts[own];
  const accepted = (number: number) => {
    const other = index.sections[number];
    return isElsewhere(number) && other !== undefined && accepts?.(other) === true;
  };
  const { sections, scores } = findCandidates(
    index,
    terms,
    limit,
    accepts === undefined ? isElsewhere : accepted,
  );
  const whole = terms.reduce(
    (sum, { term, worth }) => sum + worth * impactOf(index.postings, term, own),
    0,
  );
  return sections.flatMap((number, place): SimilarSection[] => {
    const other = index.sections[number];
    return other === undefined
      ? []
      : [{ section: other, similarity: (scores[place] ?? 0) / whole }];
  });
}

/** The terms of a section that contribute most to its own score. */
function termsThatTell(
  { text, vocabulary, postings, sectionCount }: SectionIndex,
  section: number,
): readonly TermWorth[] {
  const told = TELLING_FIELDS.flatMap((field) => Array.from(fieldTerms(text, section, field)));
  return Array.from(new Set(told))
    .filter((term) => tells(vocabulary.wordOfTerm(term), vocabulary.numbers.forms))
    .map((term) => {
      const worth = rarity(sectionFrequency(postings, term), sectionCount);
      return { term, worth, share: worth * impactOf(postings, term, section) };
    })
    .toSorted((one, other) => other.share - one.share)
    .slice(0, TELLING_TERMS);
}

function tells(word: string, { isStopWord }: WordForms): boolean {
  return LETTER.test(word) && !isStopWord(word);
}
