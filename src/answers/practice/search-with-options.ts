import type { Section } from '../../library/note.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { plainQuery } from '../../search/parse-query.ts';
import { aboutOthers } from './about-others.ts';
import type { PracticeQuestion } from './reading/practice-question.ts';
import { areTruths } from './truth-options.ts';

/** A section that helps with a practice question. */
export interface HelpfulSection {
  readonly section: Section;
  /** From 0 to 4: the sum of its scores in four rankings, each 1 for the best section. */
  readonly score: number;
}

/** How many results of each ranking are used: more than anybody reads. */
const DEPTH = 50;

/**
 * The exponent by which an option's weight falls with its support: options that the notes hardly
 * mention lead astray.
 */
const SAY = 4;

/**
 * The sections that help with a practice question, best first. Four rankings count equally, each by
 * its scores relative to its best: the question alone, the question with each option, each option
 * alone, and each option's strongest section. Options are weighted by the fourth power of their
 * support, or equally if none has any. `True`, `False` and `All of the above` are left out. Takes
 * as long as two searches per option.
 */
export function searchWithOptions(
  engine: SearchEngine,
  { stem, options: all }: PracticeQuestion,
  limit: number,
): readonly HelpfulSection[] {
  const depth = Math.max(DEPTH, limit);
  const hitsFor = (text: string) => engine.search(plainQuery(text), { limit: depth }).hits;
  const options = all.filter((option) => aboutOthers(option) === null);
  if (options.length < 2 || areTruths(options)) return partsOfBest(hitsFor(stem)).slice(0, limit);
  const supports = engine.weigh({ stem, options });
  const isNoneSupported = supports.every(({ strength }) => strength === 0);
  const says = supports.map(({ strength }) => (isNoneSupported ? 1 : strength ** SAY));
  const byOption = (textOf: (option: string) => string) =>
    sumOf(
      options.map((option, index) => times(says[index] ?? 0, partsOfBest(hitsFor(textOf(option))))),
    );
  const strongest = supports.flatMap(({ section, strength }) =>
    section === null ? [] : [{ section, score: strength }],
  );
  const rankings = [
    hitsFor(stem),
    byOption((option) => `${stem} ${option}`),
    byOption((option) => option),
    strongest,
  ];
  return sumOf(rankings.map(partsOfBest))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, limit);
}

/** Each section once, with the sum of its scores. */
function sumOf(rankings: readonly (readonly HelpfulSection[])[]): readonly HelpfulSection[] {
  const sums = new Map<string, HelpfulSection>();
  for (const { section, score } of rankings.flat()) {
    const before = sums.get(section.id)?.score ?? 0;
    sums.set(section.id, { section, score: before + score });
  }
  return Array.from(sums.values());
}

function times(factor: number, ranking: readonly HelpfulSection[]): readonly HelpfulSection[] {
  return ranking.map(({ section, score }) => ({ section, score: factor * score }));
}

/** Each section once, with its highest score relative to the highest of all. */
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
