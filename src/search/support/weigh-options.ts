import type { Section } from '../../library/note.ts';
import type { OptionSupport, OptionsQuestion } from '../engine.ts';
import type { Reader } from '../question/reader.ts';
import { scoreSections } from '../rank/candidates.ts';
import { partsOfMost } from '../rank/story/parts-of-most.ts';
import { closeScorer, evidenceFor } from './evidence.ts';
import { readOptions } from './read-options.ts';

const MEASURES = ['meeting', 'line', 'lift'] as const;

/**
 * What the notes say for each option: the mean of three measures, each as a part of what the best option
 * has. In one section (`meeting`) question and option both score well; in one line of it (`line`) they
 * stand side by side; and the option's sections have the question's words more often than all notes do
 * (`lift`). Takes time by the number of sections that have the words, for each option.
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
