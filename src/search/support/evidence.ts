import { at } from '../index/at.ts';
import type { SectionIndex } from '../index/section-index.ts';
import { BestSections } from '../rank/best-sections.ts';
import { scoreSections } from '../rank/candidates.ts';
import { foundWordsReader } from '../rank/found-words.ts';
import { neighbourScores } from '../rank/neighbours.ts';
import { querySlots } from '../rank/query-slots.ts';
import type { WeighedTerm } from '../rank/weigh-terms.ts';
import type { RankingSettings } from '../ranking-settings.ts';
import { liftOf } from './lift.ts';
import { lineScorer } from './lines.ts';
import type { ReadOption } from './read-options.ts';

/** How many of the sections that best match question and option are examined closely. */
const CLOSELY_WEIGHED = 100;
/** The weight of an option's second best section, relative to its best one. */
const SECOND_PART = 0.5;

/** What all options of a question share. */
export interface Weighing {
  readonly index: SectionIndex;
  readonly settings: RankingSettings;
  readonly stem: readonly WeighedTerm[];
  /** By section, from its words alone. */
  readonly stemScores: Float32Array;
  /** The score of the question's neighbouring words in a section. */
  readonly stemClosely: CloseScorer;
  readonly isAccepted: (section: number) => boolean;
}

/** The evidence for an option; comparable between the options of one question. */
export interface Evidence {
  readonly meeting: number;
  readonly line: number;
  readonly lift: number;
  /** The number of the section that supports it most. */
  readonly section: number | null;
}

/**
 * Finds the evidence for an option. If the notes only know half of an option, the evidence is only
 * half certain: everything is multiplied by the square root of the known part, so that a few words
 * of a long option may be missing.
 */
export function evidenceFor({ own, whole, known }: ReadOption, weighing: Weighing): Evidence {
  const { index, settings, stem, stemScores, stemClosely, isAccepted } = weighing;
  const ownScores = scoreSections(index.postings, own, index.sections.length).map(
    (score, section) => (score > 0 && isAccepted(section) ? score : 0),
  );
  const wholeScores = scoreSections(index.postings, whole, index.sections.length);
  const wholeClosely = closeScorer(whole, index, settings);
  const meetingBest = new BestSections(CLOSELY_WEIGHED, index.places.order);
  const ownBest = new BestSections(CLOSELY_WEIGHED, index.places.order);
  for (const [section, score] of ownScores.entries()) {
    if (score === 0) continue;
    ownBest.offer(section, score);
    if (at(stemScores, section) > 0) meetingBest.offer(section, score * at(stemScores, section));
  }
  const candidates = meetingBest.inOrder();
  const mostOwn = ownBest.inOrder();
  const optionScore = (section: number) =>
    at(ownScores, section) + at(wholeScores, section) + wholeClosely(section);
  const best = Math.max(0, ...[...mostOwn.sections, ...candidates.sections].map(optionScore));
  const bestOwn = mostOwn.scores[0] ?? 0;

  const bestLine = lineScorer(index, stem, own);
  const met = candidates.sections.map((section) => {
    const ofStem = at(stemScores, section) + stemClosely(section);
    return {
      section,
      meeting: ofStem * (optionScore(section) / best) ** 2,
      line: ofStem * (at(ownScores, section) / bestOwn) * bestLine(section),
    };
  });
  const certainty = Math.sqrt(known);
  const [first = 0, second = 0] = met.map(({ meeting }) => meeting).toSorted((a, b) => b - a);
  const lines = met.toSorted((one, other) => other.line - one.line || other.meeting - one.meeting);
  return {
    meeting: certainty * (first + SECOND_PART * second),
    line: certainty * (lines[0]?.line ?? 0),
    lift: certainty * liftOf(index, stem, ownScores),
    section: lines[0]?.section ?? mostOwn.sections[0] ?? null,
  };
}

/** The part of a section's score from neighbouring words that are close together. */
export type CloseScorer = (section: number) => number;

/** Makes a {@link CloseScorer} for a text. */
export function closeScorer(
  terms: readonly WeighedTerm[],
  { text, vocabulary }: SectionIndex,
  settings: RankingSettings,
): CloseScorer {
  const slots = querySlots(terms, vocabulary.size);
  const read = foundWordsReader(text, slots);
  const score = neighbourScores(slots, settings);
  return (section) => settings.neighbours * score(read(section));
}
