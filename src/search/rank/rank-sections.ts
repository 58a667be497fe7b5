import type { Acceptance } from '../acceptance.ts';
import type { Match } from '../engine.ts';
import { at } from '../index/at.ts';
import type { SectionIndex } from '../index/section-index.ts';
import { isStory, type ReadQuestion } from '../question/read-question.ts';
import type { RankingSettings } from '../ranking-settings.ts';
import { findCandidates } from './candidates.ts';
import { familyScores } from './family.ts';
import { foundWordsReader } from './found-words.ts';
import { matchReader } from './matches.ts';
import { neighbourScores } from './neighbours.ts';
import { withoutNearDuplicates } from './order/duplicates.ts';
import { giveWayToChildren } from './order/empty-parents.ts';
import { spreadOverNotes } from './order/spread.ts';
import { passageScores } from './passage.ts';
import { type QuerySlots, querySlots } from './query-slots.ts';
import type { RankedSection } from './ranked-section.ts';
import { weighSentences } from './story/sentences.ts';
import { topicScores } from './topic/topic.ts';
import { type WeighedTerm, weighTerms } from './weigh-terms.ts';

/** The best sections for a question. */
export interface Ranked {
  /** Best first. */
  readonly sections: readonly RankedSection[];
  /** How many sections match. */
  readonly total: number;
  /** The words of the question that a section contains. */
  matchesOf(section: number): readonly Match[];
}

/** Options of a ranking. */
export interface RankingOptions {
  readonly settings: RankingSettings;
  /** How many sections are shown. */
  readonly limit: number;
  readonly accepts: Acceptance;
}

/**
 * How many of the best sections by their words alone are ranked closely; more if more are shown.
 */
const CLOSELY_RANKED = 40;
/** The same for a story, whose best sections also show which others are similar. */
const CLOSELY_RANKED_OF_STORY = 80;
/** Only the first places are arranged: nobody pages further. */
const ARRANGED_PLACES = 50;

/** Ranks the accepted sections of an index for a question. */
export function rankSections(
  index: SectionIndex,
  question: ReadQuestion,
  options: RankingOptions,
): Ranked {
  const whole = rankForTerms(index, question, options);
  const { slots, sections } = whole;
  const ordered = isStory(question)
    ? weighSentences(sections, sentenceTerms(question, index), index, slots)
    : sections;
  return { ...whole, sections: arrange(ordered, index, options.settings) };
}

function sentenceTerms(
  { sentences }: ReadQuestion,
  index: SectionIndex,
): readonly (readonly WeighedTerm[])[] {
  return sentences.map((terms) => weighTerms(terms, index));
}

function rankForTerms(
  index: SectionIndex,
  asked: ReadQuestion,
  { settings, limit, accepts }: RankingOptions,
): Ranked & { readonly slots: QuerySlots } {
  const slots = querySlots(weighTerms(asked.terms, index), index.vocabulary.size);
  const read = foundWordsReader(index.text, slots);
  const neighboursIn = neighbourScores(slots, settings);
  const familyOf = familyScores(index, slots, settings);
  const passageIn = passageScores(asked.positions.length, slots);
  const close = isStory(asked) ? CLOSELY_RANKED_OF_STORY : CLOSELY_RANKED;
  const candidates = findCandidates(index, slots.terms, Math.max(close, limit), accepts);
  const topicOf = topicScores(index, asked, slots, candidates.sections);
  const scored = candidates.sections.map((section, place): RankedSection => {
    const words = candidates.scores[place] ?? 0;
    const found = read(section);
    const neighbours = settings.neighbours * neighboursIn(found);
    const family = settings.family * familyOf(section);
    const passage = settings.passage * passageIn(found);
    const topic = settings.topic * topicOf(found);
    const score = words + neighbours + passage + family + topic;
    return { section, score, words, neighbours, passage, family, topic, sentences: 0, spread: 0 };
  });
  return {
    sections: scored.toSorted((one, other) => other.score - one.score),
    total: candidates.total,
    slots,
    matchesOf: matchReader(index, slots),
  };
}

/** Puts ranked sections in the order in which they are shown. */
function arrange(
  ranked: readonly RankedSection[],
  index: SectionIndex,
  settings: RankingSettings,
): readonly RankedSection[] {
  const noteOf = ({ section }: RankedSection) => at(index.places.noteStarts, section);
  const first = withoutNearDuplicates(ranked.slice(0, ARRANGED_PLACES), index.text);
  const spread = spreadOverNotes(first, noteOf, settings.spread);
  return giveWayToChildren([...spread, ...ranked.slice(ARRANGED_PLACES)], index);
}
