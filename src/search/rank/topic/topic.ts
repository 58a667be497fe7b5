import { onDemand } from '../../../basics/on-demand.ts';
import { FIELDS } from '../../index/section-fields.ts';
import type { SectionIndex } from '../../index/section-index.ts';
import { fieldLines } from '../../index/section-terms.ts';
import type { ReadQuestion } from '../../question/read-question.ts';
import { type FoundWords, standsIn } from '../found-words.ts';
import type { QuerySlots } from '../query-slots.ts';
import { totalWorth } from '../weigh-terms.ts';
import { topicAnswers } from './topic-answers.ts';
import { topicAspects } from './topic-aspect.ts';
import { topicBeginnings } from './topic-beginning.ts';
import { topicEntries } from './topic-entry.ts';
import { topicLines } from './topic-line.ts';
import { topicNames } from './topic-name.ts';
import { wholeNames } from './topic-whole-name.ts';

const HEADING = FIELDS.indexOf('heading');
const TRAIL = FIELDS.indexOf('trail');
const TITLE = FIELDS.indexOf('title');
const NAMING_FIELDS = [HEADING, TITLE];
const DEFINED_TERMS = FIELDS.indexOf('terms');
/** In content words: nearly every heading with those above it is at most this long. */
const LONGEST_TOPIC = 10;
/** The weight of a heading that names the topic in a note about something else. */
const ELSEWHERE = 0.3;
/** The weight of a section that defines the topic and nothing else. */
const DEFINITION = 0.35;
/** The weight of an entry for a topic that no heading or title names. */
const ENTRY = 0.3;
/** The weight of a heading that is everything asked about the topic above it. */
const ASPECT = 0.35;
/**
 * The weight of a heading, under the topic's name, that says what is asked; the name itself counts
 * 1.
 */
const ANSWER = 1.5;
/** The added weight of a heading that has the name that is asked for with its function words. */
const WHOLE = 0.5;
/** The weight of a section that states one thing about the topic. */
const STATEMENT = 0.2;
/** Reduces naming and stating in tips: they repeat in brief what their note explains. */
const OF_TIPS = 0.5;

const NONE: readonly number[] = [];

/**
 * Returns a function that scores how much a section is about the topic that a question names: the
 * worth of the question's words times the topic's share of the section's heading; in full if the
 * note's title names nothing else either, otherwise less. So `lambda` finds "aws lambda intro" in
 * the note of that name, not "Building the lambda" in a note about a build tool. The first text
 * under a heading without text, or in a note, also has the name of that heading or note. A section
 * that defines the topic also counts, less for every other term that it defines: a glossary
 * explains nothing in particular. A heading that is the name with its function words (`OR gate`)
 * comes before others that share its content words. If no heading or title of the candidates
 * contains the topic's name, an entry for it counts, whatever else is in the section. So does a
 * section that states what the question names besides the topic, most of all in its heading. Words
 * that only ask count in a heading (`How it works`) like the topic's name, if the name is above it,
 * in the title or a heading, or in the heading itself (`Array example`). 0 for questions that are
 * more than a name.
 */
export function topicScores(
  index: SectionIndex,
  question: ReadQuestion,
  slots: QuerySlots,
  candidates: readonly number[],
): (found: FoundWords) => number {
  const { positions, asking } = question;
  if (!onlyNames(positions, slots)) return () => 0;
  const worth = totalWorth(slots.terms);
  const names = topicNames(index, slots.terms, positions);
  const { saidBy, partOf, beyondHalf } = names;
  const shareOf = (name: readonly number[]) => (beyondHalf(saidBy(name)) === 1 ? partOf(name) : 0);
  // Most sections name nothing from the question and need not be examined.
  const sharesIn = (found: FoundWords, field: number) =>
    standsIn(found, field) ? fieldLines(index.text, found.section, field).map(shareOf) : NONE;
  const wholeNameOf = wholeNames(index, question);
  const begun = topicBeginnings(index, shareOf);
  const aspectIn = topicAspects(index.text, names);
  const answersIn = topicAnswers(index, { positions, asking }, slots.terms);
  const states = topicLines(index.text, positions, slots);
  const saysName = (section: number) =>
    NAMING_FIELDS.some((field) =>
      fieldLines(index.text, section, field).some((name) => shareOf(name) > 0),
    );
  const isNamed = onDemand(() => candidates.some(saysName));
  const hasEntry = topicEntries(index, positions, slots);
  return (found) => {
    const whole = Number(wholeNameOf(found.section) !== null);
    const named = Math.max(whole, mostOf(sharesIn(found, HEADING)));
    const within = mostOf(sharesIn(found, TITLE));
    const answers = answersIn(found);
    const above = named > 0 ? 1 : Math.max(within, mostOf(sharesIn(found, TRAIL)));
    const under = answers === 0 ? 0 : above;
    const terms = sharesIn(found, DEFINED_TERMS);
    const defined = terms.includes(1) ? 1 / terms.length : 0;
    const told = hasEntry(found, isNamed) ? ENTRY : 0;
    const isOfTips = index.sections[found.section]?.kind === 'tips';
    const repeats = isOfTips && named < 1 && answers === 0;
    const stated = Math.max(ASPECT * aspectIn(found), states(found) ? STATEMENT : 0);
    const about = Math.max(named, begun(found)) * placeIn(within) + WHOLE * whole;
    const explained = Math.max(about, ANSWER * answers * placeIn(under)) + stated;
    return worth * ((explained + told) * (repeats ? OF_TIPS : 1) + DEFINITION * defined);
  };
}

/**
 * Whether a question may be a name: it is short, and doesn't ask for a quantity
 * (`how big is a bucket`).
 */
function onlyNames(positions: readonly number[], { terms }: QuerySlots): boolean {
  const asksForMeasure = terms.some(({ asked: { covers } }) => covers.length === 0);
  return positions.length > 0 && positions.length <= LONGEST_TOPIC && !asksForMeasure;
}

/**
 * The weight of a heading in a note, or under a heading, with this share of the topic in its name.
 */
function placeIn(share: number): number {
  return ELSEWHERE + (1 - ELSEWHERE) * share;
}

function mostOf(shares: readonly number[]): number {
  return Math.max(0, ...shares);
}
