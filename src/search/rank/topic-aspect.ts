import { FIELDS } from '../index/section-fields.ts';
import type { SectionTerms } from '../index/section-index.ts';
import { fieldLines } from './field-terms.ts';
import { type FoundWords, standsIn } from './found-words.ts';
import type { TopicNames } from './topic-name.ts';

const heading = FIELDS.indexOf('heading');
const above = [FIELDS.indexOf('trail'), FIELDS.indexOf('title')];

/**
 * Gives how much of a section's heading is what a question asks about the topic above it, from 0 to 1: the heading says
 * some of the question's words, and the headings above it and its note's title at least all others. So `sqs security` finds
 * "Security" in the note "Amazon SQS".
 */
export function topicAspects(
  text: SectionTerms,
  { all, saidBy, partOf }: TopicNames,
): (found: FoundWords) => number {
  return (found) => {
    if (!standsIn(found, heading) || !above.some((field) => standsIn(found, field))) return 0;
    const linesOf = (field: number) => fieldLines(text, found.section, field);
    const named = above.flatMap(linesOf).reduce((said, line) => said | saidBy(line), 0);
    if (named === 0) return 0;
    const aspects = linesOf(heading).filter((line) => {
      const said = saidBy(line);
      return said !== 0 && said !== all && (said | named) === all;
    });
    return Math.max(0, ...aspects.map(partOf));
  };
}
