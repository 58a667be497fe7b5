import type { Section } from '../library/note.ts';
import type { SearchEngine } from '../search/engine.ts';
import { plainQuery } from '../search/parse-query.ts';
import type { PracticeQuestion } from './practice-question.ts';

/** A section that helps with a practice question. */
export interface HelpfulSection {
  readonly section: Section;
  /** From 0 to 3: the sum of what three rankings say, each 1 for its best. */
  readonly score: number;
}

/** What is looked at of each ranking: more than anybody reads. */
const DEPTH = 50;

/**
 * The sections that help with a practice question, best first. Three rankings have an equal say, each by
 * its scores as a part of its best one: the question alone, the question with all options as one text,
 * and each option's strongest section.
 */
export function searchWithOptions(
  engine: SearchEngine,
  { stem, options }: PracticeQuestion,
  limit: number,
): readonly HelpfulSection[] {
  const depth = Math.max(DEPTH, limit);
  const hitsFor = (text: string) => engine.search(plainQuery(text), { limit: depth }).hits;
  const supported = engine
    .weigh({ stem, options })
    .flatMap(({ section, strength }) => (section === null ? [] : [{ section, score: strength }]));
  const rankings = [hitsFor(stem), hitsFor([stem, ...options].join(' ')), supported];
  const scores = new Map<string, HelpfulSection>();
  for (const ranking of rankings) {
    for (const { section, score } of partsOfBest(ranking)) {
      const before = scores.get(section.id)?.score ?? 0;
      scores.set(section.id, { section, score: before + score });
    }
  }
  return Array.from(scores.values())
    .toSorted((one, other) => other.score - one.score)
    .slice(0, limit);
}

/** Each section once, at its highest score, as a part of the highest of all. */
function partsOfBest(ranking: readonly HelpfulSection[]): readonly HelpfulSection[] {
  const best = Math.max(0, ...ranking.map(({ score }) => score));
  const sections = new Map<string, HelpfulSection>();
  for (const { section, score } of ranking) {
    const part = best === 0 ? 0 : score / best;
    if (part >= (sections.get(section.id)?.score ?? 0)) {
      sections.set(section.id, { section, score: part });
    }
  }
  return Array.from(sections.values());
}
