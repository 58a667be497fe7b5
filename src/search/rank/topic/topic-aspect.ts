import { FIELDS } from '../../index/section-fields.ts';
import { fieldLines, type SectionTerms } from '../../index/section-terms.ts';
import { type FoundWords, standsIn } from '../found-words.ts';
import type { TopicNames } from './topic-name.ts';

const HEADING = FIELDS.indexOf('heading');
const ABOVE = [FIELDS.indexOf('trail'), FIELDS.indexOf('title')];

/**
 * Returns a function for how much of a section's heading is what a question asks about the topic
 * above it, from 0 to 1: the heading contains some of the question's words, and the headings above
 * it and the title others. So `can you explain the security of sqs` finds "Security" in the note
 * "Amazon SQS". 1 if they contain the whole question, 0 up to half of it.
 */
export function topicAspects(
  text: SectionTerms,
  { saidBy, saidByAny, partOf, beyondHalf }: TopicNames,
): (found: FoundWords) => number {
  return (found) => {
    if (!standsIn(found, HEADING) || !ABOVE.some((field) => standsIn(found, field))) return 0;
    const saidAbove = saidByAny(ABOVE.flatMap((field) => fieldLines(text, found.section, field)));
    const shares = fieldLines(text, found.section, HEADING).map((line) => {
      const said = saidBy(line);
      if (said === 0 || (saidAbove & ~said) === 0) return 0;
      return partOf(line) * beyondHalf(said | saidAbove);
    });
    return Math.max(0, ...shares);
  };
}
