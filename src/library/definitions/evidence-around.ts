import { announcesEastAsianQualities } from './east-asian.ts';
import type { ExaminedClaim } from './examined-claim.ts';
import { mainNoun } from './main-noun.ts';
import { isLabel } from './term.ts';

/**
 * A list of terms: two thirds of its items are shaped like one, and none is a statement with a dash
 * in it.
 */
export function isInTermList({ surroundings: { list } }: ExaminedClaim): boolean {
  return list.named >= 2 && list.named * 3 >= list.items * 2 && list.stated === 0;
}

/** A list of statements: a third of the items with a separator don't have a name before it. */
export function isAmongStatements({ surroundings: { list } }: ExaminedClaim): boolean {
  return list.stated * 3 >= list.named + list.stated;
}

/** The only item with a dash in a list of plain bullets, unless the term is in bold or code. */
export function isLone({ term, surroundings: { list } }: ExaminedClaim): boolean {
  return term.mark === 'none' && list.items >= 3 && list.named * 2 < list.items;
}

/** `Users`, `Network load balancer` under `Users and groups`, `Types of load balancers`. */
export function isNamedAbove({ nameWords, wordsAbove, grammar }: ExaminedClaim): boolean {
  const { singular } = grammar;
  const noun = singular(mainNoun(nameWords, grammar));
  return noun !== '' && wordsAbove.some((word) => singular(word) === noun);
}

/** Under `Terminology`, `Types of load balancers`, `CLI commands`. */
export function isAnnounced({ wordsAbove, grammar }: ExaminedClaim): boolean {
  return wordsAbove.some((word) => grammar.announcedTerms.has(word));
}

/** Under `Benefits`, `Why serverless?`, `Best practices`, or after `For example:`. */
export function isOtherAnnounced({ wordsAbove, surroundings, grammar }: ExaminedClaim): boolean {
  const { heading, leadIn } = surroundings;
  if (isLabel(leadIn, grammar) || announcesEastAsianQualities(heading + leadIn)) return true;
  return wordsAbove.some((word) => grammar.announcedQualities.has(word));
}

/** Continues a line above, such as `Logs can be collected from:` or `Each rule includes:`. */
export function goesOnAbove({ surroundings: { leadIn }, grammar }: ExaminedClaim): boolean {
  return grammar.breaksOff(grammar.wordsOf(leadIn).at(-1) ?? '');
}

/** In a paragraph rather than a list item. */
export function isRunningText({ form }: ExaminedClaim): boolean {
  return form === 'text';
}

/** Tips say what to know about a thing, and less often what it is. */
export function isTip({ surroundings }: ExaminedClaim): boolean {
  return surroundings.isTips;
}
