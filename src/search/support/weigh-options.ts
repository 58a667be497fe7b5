import type { Section } from '../../library/note.ts';
import type { OptionSupport, OptionsQuestion } from '../engine.ts';
import type { Reader } from '../question/reader.ts';
import { scoreSections } from '../rank/candidates.ts';
import { partsOfMost } from '../rank/story/parts-of-most.ts';
import { closeScorer, evidenceFor } from './evidence.ts';
import { readOptions } from './read-options.ts';

const MEASURES = ['meeting', 'line', 'lift'] as const;

/**
 * The support for each option in the notes: the mean of three measures, each relative to the best
 * option. How well one section matches both question and option (`meeting`), how well a single line
 * of it does (`line`), and how much more often the question's words occur in the option's sections
 * than in all notes (`lift`). Takes time proportional to the number of sections that contain the
 * words, for each option.
 */
export function weighOptions(
  reader: Reader,
  question: OptionsQuestion,
  accepts: (section: Section) => boolean,
): readonly OptionSupport[] {
  const { index, settings } = reader;
  const { stem, options } = readOptions(question, reader);
  const isAccepted = (number: number) => {
    const section = index.sections[number];
    return section !== undefined && accepts(section);
  };
  const stemScores = scoreSections(index.postings, stem, index.sections.length);
  const stemClosely = closeScorer(stem, index, settings);
  const weighed = options.map((option) => ({
    ...option,
    ...evidenceFor(option, { index, settings, stem, stemScores, stemClosely, isAccepted }),
  }));
  const parts = MEASURES.map((measure) => partsOfMost(weighed.map((option) => option[measure])));
  return weighed.map(({ own, known, section }, place): OptionSupport => {
    const words = own.map(({ term }) => index.vocabulary.wordOfTerm(term));
    return {
      known,
      strength: parts.reduce((sum, values) => sum + (values[place] ?? 0), 0) / MEASURES.length,
      section: section === null ? null : (index.sections[section] ?? null),
      words: Array.from(new Set(words)),
    };
  });
}
