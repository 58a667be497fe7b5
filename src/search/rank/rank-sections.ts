import type { Match } from '../engine.ts';
import type { SectionIndex } from '../index/section-index.ts';
import type { AskedTerm } from '../question/asked-term.ts';
import { findCandidates } from './candidates.ts';
import { withoutNearDuplicates } from './duplicates.ts';
import { giveWayToChildren } from './empty-parents.ts';
import { familyScore } from './family.ts';
import { matchesIn } from './matches.ts';
import { neighbourPairs, neighbourScore } from './neighbours.ts';
import { querySlots } from './query-slots.ts';
import type { RankingSettings } from './settings.ts';
import { spreadOverGroups } from './spread.ts';
import { weighTerms } from './weigh-terms.ts';

/** What each feature adds to a section's score. */
export interface ScoreShares {
  /** The words of the question in the section: BM25F. */
  readonly words: number;
  /** Neighbouring words that stand together. */
  readonly neighbours: number;
  /** The words in the whole family of the section. */
  readonly family: number;
}

/** A section with its score. */
export interface RankedSection {
  /** Its number in the index. */
  readonly section: number;
  readonly score: number;
  readonly shares: ScoreShares;
}

/** The best sections for a question. */
export interface Ranked {
  /** Best first. */
  readonly sections: readonly RankedSection[];
  /** How many sections match at all. */
  readonly total: number;
  /** The words of the question that stand in a section. */
  matchesOf(section: number): readonly Match[];
}

/** What is wanted of a ranking. */
export interface RankingOptions {
  readonly settings: RankingSettings;
  /** How many sections are shown. */
  readonly limit: number;
  /** Whether a section, by its number, may be found. */
  accepts(section: number): boolean;
}

/** So many of the best sections by their words alone are looked at closely, or as many as are shown. */
const closelyRanked = 100;
/** Only the first places are spread over notes: what nobody pages to needs no spreading. */
const spreadPlaces = 50;

/** Ranks the accepted sections of an index for a question. */
export function rankSections(
  index: SectionIndex,
  asked: readonly AskedTerm[],
  { settings, limit, accepts }: RankingOptions,
): Ranked {
  const slots = querySlots(weighTerms(asked, index), index.vocabulary.size);
  const pairs = neighbourPairs(slots);
  const candidates = findCandidates(index, slots.terms, Math.max(closelyRanked, limit), accepts);
  const scored = candidates.sections.map((section, place): RankedSection => {
    const shares = {
      words: candidates.scores[place] ?? 0,
      neighbours: settings.neighbours * neighbourScore(index.text, section, slots, pairs, settings),
      family: settings.family * familyScore(index, section, slots, settings),
    };
    return { section, score: shares.words + shares.neighbours + shares.family, shares };
  });
  const ranked = scored.toSorted((one, other) => other.score - one.score);
  return {
    sections: arrange(ranked, index, settings),
    total: candidates.total,
    matchesOf: (section) => matchesIn(index, section, slots),
  };
}

/** Puts ranked sections in the order in which they are shown. */
function arrange(
  ranked: readonly RankedSection[],
  index: SectionIndex,
  settings: RankingSettings,
): readonly RankedSection[] {
  const grouped = ranked.map((one) => ({
    ...one,
    group: index.sections[one.section]?.noteId ?? '',
  }));
  const first = withoutNearDuplicates(grouped.slice(0, spreadPlaces), index.text);
  const spread = spreadOverGroups(first, settings.spread);
  return giveWayToChildren([...spread, ...grouped.slice(spreadPlaces)], index.sections);
}
