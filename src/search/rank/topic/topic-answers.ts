import { FIELDS } from '../../index/section-fields.ts';
import type { SectionIndex } from '../../index/section-index.ts';
import { fieldLines } from '../../index/section-terms.ts';
import type { ReadQuestion } from '../../question/read-question.ts';
import { type FoundWords, standsIn } from '../found-words.ts';
import { positionBits } from '../position-bits.ts';
import type { WeighedTerm } from '../weigh-terms.ts';
import { topicNames } from './topic-name.ts';

const HEADING = FIELDS.indexOf('heading');
const ABOVE = [FIELDS.indexOf('trail'), FIELDS.indexOf('title')];

/**
 * Returns a function for how much of a section's heading is what a question asks about its topic,
 * from 0 to 1: `how does bubble sort work` finds "How it works" in the note "Bubble sort". Heading,
 * trail and title must contain everything that the question names, and the heading one of the words
 * that only ask: for `can you give me an example`, `example` is enough. If tips are asked for, a
 * heading such as `Exam tips` counts in full, whatever else it says.
 */
export function topicAnswers(
  index: SectionIndex,
  { positions, asking }: Pick<ReadQuestion, 'positions' | 'asking'>,
  terms: readonly WeighedTerm[],
): (found: FoundWords) => number {
  if (asking.length === 0) return () => 0;
  const all = [...positions, ...asking];
  const { saidBy, saidByAny, partOf, beyondHalf } = topicNames(index, terms, all);
  const ofAsking = positionBits(asking, all);
  const { vocabulary } = index;
  const isContent = (term: number) =>
    !vocabulary.numbers.forms.isStopWord(vocabulary.wordOfTerm(term));
  return (found) => {
    if (!standsIn(found, HEADING)) return 0;
    const saidAbove = saidByAny(
      ABOVE.flatMap((field) => fieldLines(index.text, found.section, field)),
    );
    const shares = fieldLines(index.text, found.section, HEADING).map((line) => {
      const said = saidBy(line);
      const isAnswer = (said & ofAsking) !== 0 && beyondHalf(said | saidAbove | ofAsking) === 1;
      return isAnswer ? partOf(line.filter(isContent)) : 0;
    });
    const most = Math.max(0, ...shares);
    return most > 0 && index.sections[found.section]?.kind === 'tips' ? 1 : most;
  };
}
