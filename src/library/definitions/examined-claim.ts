import type { Claim } from './claim.ts';
import type { Grammar } from './grammar/grammar.ts';
import { type MeaningShape, meaningShape, nestedShape } from './meaning.ts';
import { topicOf, type Vocabulary } from './vocabulary.ts';

/** A claim with the values that the evidence needs, computed once. */
export interface ExaminedClaim extends Claim {
  readonly grammar: Grammar;
  readonly nameWords: readonly string[];
  /** Words of the heading and of the line that leads to the list. */
  readonly wordsAbove: readonly string[];
  readonly meaningShape: MeaningShape;
  /** Whether a heading of the note names the term. */
  readonly isTopic: boolean;
  /** Whether many sections repeat the term as a label: see `Vocabulary`. */
  readonly isAspect: boolean;
}

/** Computes what the evidence needs. */
export function examine(
  claim: Claim,
  { topics, aspects }: Vocabulary,
  grammar: Grammar,
): ExaminedClaim {
  const { heading, leadIn } = claim.surroundings;
  const topic = topicOf(claim.term.name, grammar);
  const isTopic = topics.has(topic);
  return {
    grammar,
    nameWords: grammar.wordsOf(claim.term.name),
    wordsAbove: grammar.wordsOf(`${heading} ${leadIn}`),
    meaningShape: shapeOf(claim, grammar),
    isTopic,
    isAspect: !isTopic && aspects.has(topic),
    ...claim,
  };
}

/** The shape of the text after the separator, or else of what is nested below. */
function shapeOf({ term, ownMeaning, meaning }: Claim, grammar: Grammar): MeaningShape {
  return ownMeaning === ''
    ? nestedShape(term.name, meaning, grammar)
    : meaningShape(term.name, ownMeaning, grammar);
}
