import { areInitials, spelledOut } from './aliases.ts';
import { isEastAsian } from './east-asian.ts';
import type { ExaminedClaim } from './examined-claim.ts';
import type { Grammar } from './grammar/grammar.ts';
import { mainNoun } from './main-noun.ts';
import { splitTerm } from './split-term.ts';

/**
 * A definition list, a table headed `Definition`, a glossary, `X is a …`, or a box that says so.
 */
export function isDefiningForm({ form }: ExaminedClaim): boolean {
  return form !== 'bullet' && form !== 'text';
}

/** In bold or code, except in tables, where a whole column may be bold. */
export function isSetApart({ form, term }: ExaminedClaim): boolean {
  return form !== 'table' && (term.mark === 'bold' || term.mark === 'code');
}

/**
 * `Simple queue service (SQS)`, `RDS (Relational Database Service)`, `VPC: Virtual Private Cloud`.
 */
export function givesInitials({ term, ownMeaning }: ExaminedClaim): boolean {
  const inBrackets = term.brackets.some((bracket) => areInitials(term.name, bracket));
  return inBrackets || spelledOut(term.name, ownMeaning) !== null;
}

type Named = Pick<ExaminedClaim, 'term' | 'grammar'>;

/**
 * `DynamoDB`, `S3`, `API Gateway`, `Network Load Balancer`: more than the capital that begins a
 * sentence.
 */
export function isProperName({ term: { name }, grammar }: Named): boolean {
  if (/\p{Ll}\p{Lu}|\p{Lu}[\p{Lu}\p{N}]/u.test(name)) return true;
  const words = name.split(' ').filter((word) => !isJoiner(word, grammar));
  return words.every(isCapitalised) && grammar.areProperName(words);
}

/** `Encryption at rest`, `Secure and seamless`: common words joined by a function word. */
export function isPhrase({ term: { name }, grammar }: Named): boolean {
  const words = name.split(' ').filter((word) => !grammar.genitives.has(word));
  const joined = words.filter((word) => !isJoiner(word, grammar));
  return joined.length < words.length && !joined.every(isCapitalised);
}

function isJoiner(word: string, { prepositions }: Grammar): boolean {
  return prepositions.has(word) || word === '&';
}

function isCapitalised(word: string): boolean {
  return /^\P{Ll}*\p{Lu}/u.test(word);
}

/** `Lower costs`, `Highly scalable`, `Cost-effective`. */
export function isQuality({ nameWords, term, grammar }: ExaminedClaim): boolean {
  return grammar.isQuality(nameWords, term.name.split(' '));
}

/** `Security best practices`, `Storage options`. */
export function endsLikeLabel({ nameWords, grammar }: ExaminedClaim): boolean {
  return grammar.isLabelWord(mainNoun(nameWords, grammar));
}

/** `[Testing Terraform](https://…) - …`. */
export function isWebLink({ term }: ExaminedClaim): boolean {
  return term.mark === 'link';
}

/** `Relational databases - OLTP: RDS & Aurora`. */
export function isPartedAgain({ ownMeaning, grammar }: ExaminedClaim): boolean {
  const again = splitTerm(ownMeaning);
  return again !== null && grammar.wordsOf(again.term.replace(/\([^)]*\)/g, '')).length <= 3;
}

/** In characters. Longer meanings have more than two words and need not be split. */
const MAX_SHORT = 40;

/** At most two words, in a language that separates words by spaces. */
export function isShort({ ownMeaning, grammar }: ExaminedClaim): boolean {
  if (ownMeaning.length > MAX_SHORT || ownMeaning === '' || isEastAsian(ownMeaning)) return false;
  return grammar.wordsOf(ownMeaning).length <= 2;
}
