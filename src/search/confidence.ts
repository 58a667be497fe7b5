import { rarity } from './index/bm25f.ts';
import { FIELDS } from './index/section-fields.ts';
import { type SectionIndex, sectionFrequency, standsInNote } from './index/section-index.ts';
import { fieldLines, sectionTerms } from './index/section-terms.ts';
import type { AskedTerm } from './question/asked-term.ts';
import type { ReadQuestion } from './question/read-question.ts';

const NAMING_FIELDS = [FIELDS.indexOf('heading'), FIELDS.indexOf('terms')];

/**
 * The longer a question, the smaller the share of it that an answer repeats: about the inverse
 * square root of its number of words.
 */
const LEAST_OF_LONG_QUESTION = 0.75;
/** A question of one or two words names what it is about, so most of it must be found. */
const LEAST_OF_SHORT_QUESTION = 2 / 3;

/**
 * The weight of a word that only other sections of the same note contain: an exam story goes beyond
 * one section.
 */
const ELSEWHERE_IN_NOTE = 0.15;

/** A word that the notes never use is the best sign that they don't have the answer. */
const UNKNOWN_WORD = 2;

/**
 * Whether a section contains enough of a question to answer it. The different content words found
 * there, weighted by rarity, must be at least `0.75 / √n` of all in a question of `n` words, and
 * two thirds for one or two words. A word that the notes don't have weighs twice as much as their
 * rarest; a corrected one counts less the more was corrected; one that only other sections of the
 * note contain counts 0.15.
 *
 * A question of function words alone is about something with this name, such as `NOT` in notes on
 * logic.
 *
 * The same threshold fits notes of any number: none of three libraries needs its own.
 */
export function isAnswer(index: SectionIndex, section: number, question: ReadQuestion): boolean {
  if (question.isOfFunctionWords) return isNamed(index, section, question);
  const count = question.positions.length;
  const least = count <= 2 ? LEAST_OF_SHORT_QUESTION : LEAST_OF_LONG_QUESTION / Math.sqrt(count);
  return shareFound(index, section, question) >= least;
}

/** Whether the whole question is the heading of a section, or a term that it defines. */
function isNamed(
  { text }: SectionIndex,
  section: number,
  { terms, positions }: ReadQuestion,
): boolean {
  const asked = new Set(terms.map(({ term }) => term));
  return NAMING_FIELDS.flatMap((field) => fieldLines(text, section, field)).some(
    (name) => name.length === positions.length && name.every((term) => asked.has(term)),
  );
}

/** The share of a question's content that a section contains, from 0 to 1. */
function shareFound(
  index: SectionIndex,
  section: number,
  { terms, positions }: ReadQuestion,
): number {
  const own = new Set(sectionTerms(index.text, section));
  const hasOwn = (term: number) => own.has(term);
  const hasNote = (term: number) => standsInNote(index, term, section);
  const seen = new Set<number>();
  let asked = 0;
  let found = 0;
  for (const position of positions) {
    const covering = terms.filter(({ covers }) => covers.includes(position));
    const [first] = covering;
    if (first !== undefined && seen.has(first.term)) continue;
    seen.add(first?.term ?? -1);
    const worth = worthOf(covering, index);
    asked += worth;
    const certainty = certaintyOf(covering, hasOwn);
    const elsewhere = certainty === 0 ? ELSEWHERE_IN_NOTE * certaintyOf(covering, hasNote) : 0;
    found += worth * (certainty + elsewhere);
  }
  return asked === 0 ? 0 : found / asked;
}

/**
 * How certainly a section or note contains one word of a question. If the word was split
 * (`coldfront` -> cold, front; `lock_guard` -> lock, guard), all parts are required: one alone
 * means something else.
 */
function certaintyOf(covering: readonly AskedTerm[], has: (term: number) => boolean): number {
  const parts = covering.filter(
    ({ how, covers }) => (how === 'exact' || how === 'compound') && covers.length === 1,
  );
  const isHalfOf = (term: AskedTerm) =>
    parts.includes(term) && !parts.every((part) => has(part.term));
  const stands = covering.filter((term) => has(term.term) && !isHalfOf(term));
  return Math.max(0, ...stands.map(({ certainty }) => certainty));
}

/** As rare as the rarest term for the word; an uncertain word counts partly as unknown. */
function worthOf(covering: readonly AskedTerm[], { postings, sectionCount }: SectionIndex): number {
  const unknown = UNKNOWN_WORD * rarity(0, sectionCount);
  const worths = covering
    .filter(({ how }) => how !== 'initials' && how !== 'synonym')
    .map(({ term, certainty }) => {
      const known = rarity(sectionFrequency(postings, term), sectionCount);
      return certainty * known + (1 - certainty) * unknown;
    });
  return worths.length === 0 ? unknown : Math.max(...worths);
}
