import type { Block } from '../outline/blocks.ts';
import { areInitials } from './aliases.ts';
import { type Claim, claimAlone, type Place } from './claim.ts';
import { readDefiningSentence } from './defining-sentence.ts';
import { EAST_ASIAN_GLOSSARY, isEastAsian } from './east-asian.ts';
import { isPhrase, isProperName } from './evidence-inside.ts';
import type { Grammar } from './grammar/grammar.ts';
import { meaningShape } from './meaning.ts';
import { splitTerm } from './split-term.ts';
import { isLabel } from './term.ts';

/**
 * What headings define: each heading under `Glossary` by its first paragraph, and any heading whose
 * first text says what it is: `## Athena` with `Athena is a query service …`, or `## AWS Athena`
 * with a first bullet such as `Enables you to query files`.
 */
export function headingClaims(blocks: readonly Block[], place: Place): readonly Claim[] {
  const first = firstText(blocks);
  if (first === null) return [];
  const claim = isGlossaryEntry(place)
    ? glossaryClaim(first, place)
    : (isAClaim(first, place) ?? openingClaim(first, place));
  return claim === null ? [] : [claim];
}

/** How a section begins. */
interface Opening {
  readonly text: string;
  readonly line: number;
  readonly isBullet: boolean;
}

function firstText([first]: readonly Block[]): Opening | null {
  if (first?.kind === 'paragraph') return { text: first.source, line: first.line, isBullet: false };
  const inBullet = first?.kind === 'list' ? first.items[0]?.blocks[0] : undefined;
  if (inBullet?.kind !== 'paragraph') return null;
  return { text: inBullet.source, line: inBullet.line, isBullet: true };
}

function isGlossaryEntry({ section: { trail }, grammar }: Place): boolean {
  const above = grammar.wordsOf(trail.at(-1) ?? '').join(' ');
  return grammar.glossary.test(above) || EAST_ASIAN_GLOSSARY.test(above);
}

function glossaryClaim({ text, isBullet }: Opening, place: Place): Claim | null {
  const { startLine, heading } = place.section;
  return isBullet ? null : claimOf(startLine, heading, text, place);
}

function isAClaim({ text, line }: Opening, place: Place): Claim | null {
  const { heading } = place.section;
  const sentence = readDefiningSentence(text, place.grammar);
  if (sentence === null) return null;
  const name = sentence.subject ?? withoutNumber(heading);
  const isNamed = sentence.subject === null || isNamedBy(heading, name, place.grammar);
  return isNamed ? claimOf(line, name, sentence.meaning, place) : null;
}

/** `2.1. Auditoría` -> `Auditoría`. */
function withoutNumber(heading: string): string {
  return heading.replace(/^\d+(?:\.\d+)*[.)]\s*(?=\p{L})/u, '');
}

/** A first bullet that begins like a dictionary entry, under a heading that is a proper name. */
function openingClaim({ text, line, isBullet }: Opening, place: Place): Claim | null {
  if (!isBullet) return null;
  const name = withBracketedInitials(place.section.heading);
  if (splitTerm(name) !== null || splitTerm(text) !== null) return null;
  const claim = claimOf(line, name, text, place);
  return claim !== null && isThing(claim, place.grammar) && saysWhat(text, place.grammar)
    ? claim
    : null;
}

function saysWhat(text: string, grammar: Grammar): boolean {
  const shape = meaningShape('', text, grammar);
  return (shape === 'entry' || shape === 'sort') && !text.endsWith('?');
}

/**
 * Whether a heading is a proper name and not a phrase about one, such as `Benefits of Lambda` or
 * `Lambda key details`.
 */
function isThing({ term }: Claim, grammar: Grammar): boolean {
  const { wordsOf, isLabelWord } = grammar;
  const words = wordsOf(term.name);
  const isLabelled = isLabelWord(words[0] ?? '') || isLabelWord(words.at(-1) ?? '');
  return isProperName({ term, grammar }) && !isPhrase({ term, grammar }) && !isLabelled;
}

/** `AWS WAF - Web Application Firewall` -> `AWS WAF (Web Application Firewall)`. */
function withBracketedInitials(heading: string): string {
  const [name = '', other = '', ...more] = heading.split(/ [-–—] /);
  return more.length === 0 && areInitials(name, other) ? `${name} (${other})` : heading;
}

/** Whether one name contains the other, as with `Athena` and `Amazon Athena`. */
function isNamedBy(heading: string, name: string, { wordsOf, singular }: Grammar): boolean {
  if (isEastAsian(name)) return heading.includes(name);
  const said = wordsOf(heading).map(singular);
  const asked = wordsOf(name.replace(/\([^)]*\)/g, '')).map(singular);
  return isWithin(asked, said) || (isWithin(said, asked) && asked.length <= said.length + 1);
}

function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 0 && part.every((word) => whole.includes(word));
}

function claimOf(line: number, name: string, meaning: string, place: Place): Claim | null {
  const claim = isLeadIn(meaning)
    ? null
    : claimAlone({ form: 'heading', line, name, meaning }, place);
  return claim === null || isLabel(claim.term.name, place.grammar) ? null : claim;
}

/** Whether a meaning is a single sentence that introduces what follows: `Lambda runs these:`. */
function isLeadIn(meaning: string): boolean {
  return /[:：]$/.test(meaning) && !/[.。]/.test(meaning);
}
