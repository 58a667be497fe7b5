import { announcesEastAsianQualities } from './east-asian.ts';
import { ANNOUNCED_QUALITIES, ANNOUNCED_TERMS, FINITE_WORDS, PREPOSITIONS } from './english.ts';
import type { ExaminedClaim } from './examined-claim.ts';
import { isLabel } from './term.ts';
import { singular, wordsOf } from './words.ts';

/** A list of terms: two of three items have the shape of one, and none is a statement with a dash in it. */
export function isInTermList({ surroundings: { list } }: ExaminedClaim): boolean {
  return list.named >= 2 && list.named * 3 >= list.items * 2 && list.stated === 0;
}

/** A list of statements: a third of the items with a separator have no name before it. */
export function isAmongStatements({ surroundings: { list } }: ExaminedClaim): boolean {
  return list.stated * 3 >= list.named + list.stated;
}

/** One dash in a list of plain bullets; a term in bold or code stands out by itself. */
export function isLone({ term, surroundings: { list } }: ExaminedClaim): boolean {
  return term.mark === 'none' && list.items >= 3 && list.named * 2 < list.items;
}

/** `Users`, `Network load balancer` under `Users and groups`, `Types of load balancers`. */
export function isNamedAbove({ nameWords, wordsAbove }: ExaminedClaim): boolean {
  const noun = singular(nameWords.at(-1) ?? '');
  return noun !== '' && wordsAbove.some((word) => singular(word) === noun);
}

/** Under `Terminology`, `Types of load balancers`, `CLI commands`. */
export function isAnnounced({ wordsAbove }: ExaminedClaim): boolean {
  return wordsAbove.some((word) => ANNOUNCED_TERMS.has(word));
}

/** Under `Benefits`, `Why serverless?`, `Best practices`, or behind `For example:`. */
export function isOtherAnnounced({ wordsAbove, surroundings }: ExaminedClaim): boolean {
  const { heading, leadIn } = surroundings;
  if (isLabel(leadIn) || announcesEastAsianQualities(heading + leadIn)) return true;
  return wordsAbove.some((word) => ANNOUNCED_QUALITIES.has(word));
}

/** Below `Logs can be collected from:` or `Each rule includes:`. */
export function goesOnAbove({ surroundings: { leadIn } }: ExaminedClaim): boolean {
  const last = wordsOf(leadIn).at(-1) ?? '';
  return PREPOSITIONS.has(last) || FINITE_WORDS.has(last) || /^includes?$/.test(last);
}

/** A paragraph of its own rather than an item of a list. */
export function isRunningText({ form }: ExaminedClaim): boolean {
  return form === 'text';
}

/** Tips say what to know of a thing, less often what it is. */
export function isTip({ surroundings }: ExaminedClaim): boolean {
  return surroundings.isTips;
}
