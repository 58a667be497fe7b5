import { isEastAsian } from './east-asian.ts';
import { wordsOf } from './grammar/words.ts';
import type { Term } from './term.ts';

/**
 * Other names for a term that the note gives: in brackets (`Simple queue service (SQS)`), as
 * initials used elsewhere in the note (`capitals`), or spelled out by the meaning
 * (`CMK - Customer Master Key …`).
 */
export function findAliases(
  term: Term,
  meaning: string,
  capitals: ReadonlySet<string>,
): readonly string[] {
  const fromBrackets = term.brackets.filter((inside) => isOtherName(term.name, inside));
  const initials = initialsOf(term.name).map((letters) => letters.toUpperCase());
  const fromNote = initials.filter((letters) => letters.length >= 3 && capitals.has(letters));
  const spelled = spelledOut(term.name, meaning) ?? [];
  const aliases = [...fromBrackets, ...fromNote, ...[spelled].flat()];
  const byKey = new Map(aliases.map((alias) => [lettersOf(alias), inCapitals(alias)]));
  byKey.delete(lettersOf(term.name));
  return [...byKey.values()];
}

/** Initials are shown in capitals: `(sqs)` gives `SQS`. */
function inCapitals(alias: string): string {
  return /^\p{Ll}{2,5}$/u.test(alias) ? alias.toUpperCase() : alias;
}

/**
 * Whether the text in brackets is another name for the term: its initials, or its name in another
 * script.
 */
function isOtherName(name: string, inside: string): boolean {
  return areInitials(name, inside) || isInOtherScript(name, inside);
}

/**
 * Whether one of two names is the other's initials: `SQS` of `Simple queue service`, either way.
 */
export function areInitials(one: string, other: string): boolean {
  return abbreviates(one, other) || abbreviates(other, one);
}

/** `模式（schema）`: the same name in Latin letters. */
function isInOtherScript(name: string, inside: string): boolean {
  return isEastAsian(name) && /^[\p{Script=Latin}\d .&/-]{2,40}$/u.test(inside);
}

/** Only the last word of a name such as `Amazon ECS` counts, and only if it is in capitals. */
function abbreviates(name: string, long: string): boolean {
  const short = /\s(\p{Lu}[\p{Lu}\p{N}]+)$/u.exec(name)?.[1] ?? name;
  const letters = lettersOf(short);
  if (/\s/.test(short) || letters.length < 2 || letters.length >= long.length) return false;
  return initialsOf(long).includes(letters) || isSpelledWithin(short, long);
}

/**
 * First letters of all words, and of all but the small ones: `Time to live` gives `ttl` and `tl`.
 */
function initialsOf(name: string): readonly string[] {
  const words = wordsOf(name.replaceAll('-', ' '));
  const big = words.filter((word) => word.length > 3);
  return [words, big].map((parts) => parts.map((word) => word[0] ?? '').join(''));
}

/**
 * In lower case, with a plural's s dropped and digits expanded: `ACLs` -> `acl`, `EC2` -> `ecc`.
 */
function lettersOf(short: string): string {
  return short
    .replace(/(?<=\p{Lu})s$/u, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(\p{L})([2-4])/gu, (_, letter: string, count: string) =>
      letter.repeat(Number(count)),
    );
}

/**
 * Whether the letters of the initials occur in the long form in this order, with the same first
 * letter: `OLTP`, `Online Transaction Processing`.
 */
function isSpelledWithin(short: string, long: string): boolean {
  if (!/^\p{Lu}{2,6}s?$/u.test(short)) return false;
  const name = long.toLowerCase();
  const letters = lettersOf(short);
  if (name[0] !== letters[0]) return false;
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The words at the beginning of a meaning that spell a term in capitals: `Customer Master Key`. */
export function spelledOut(name: string, meaning: string): string | null {
  if (!/^\p{Lu}[\p{Lu}\p{N}]{1,5}$/u.test(name)) return null;
  const letters = lettersOf(name);
  const words = meaning.split(/\s+/, letters.length + 2);
  const phrases = words.map((_, at) => words.slice(0, at + 1).join(' '));
  return phrases.map(withoutLastMark).find((phrase) => spells(phrase, letters)) ?? null;
}

function withoutLastMark(phrase: string): string {
  return phrase.replace(/[^\p{L}]+$/u, '');
}

function spells(phrase: string, letters: string): boolean {
  return /^[\p{L}\p{N} &'-]+$/u.test(phrase) && initialsOf(phrase).includes(letters);
}
