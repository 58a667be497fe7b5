import type { Section } from '../note.ts';
import type { Block } from '../outline/blocks.ts';
import { areInitials } from './aliases.ts';
import { aloneIn, type Claim } from './claim.ts';
import { isEastAsian } from './east-asian.ts';
import { DETERMINERS, LABEL_WORDS } from './english.ts';
import { isPhrase, isProperName } from './evidence-inside.ts';
import { meaningShape } from './meaning.ts';
import { splitTerm } from './split-term.ts';
import { isLabel, isNameShaped, readTerm } from './term.ts';
import { singular, wordsOf } from './words.ts';

/** A heading above terms that are headings themselves. */
const GLOSSARY =
  /^(?:glossary|terminology|vocabulary|definitions|(?:key |important |basic )?(?:terms|concepts)|terms and definitions|术语表?|名词解释|用語集?)$/;

/** The beginning of `Amazon Athena is a …`, `Roles are an …`, with what stands in brackets behind the name. */
const IS_A =
  /^((?:\*\*)?[^\s.:;,!?][^.:;,!?\n]{0,60}?)\s+(?:is|are)\s+(?=(?:an?|the|one of|any|used)\s)(?!a (?:bit|lot|little|few)\s)/i;

/** `Redis 是一个 …`, `RDS とは …`. */
const IS_A_CJK =
  /^([^\s。：，、；！？]{1,24}?)\s*(?:是(?=一[个種种款类門门])|是指|指的是|とは[、,]?)\s*/u;

/**
 * What a heading defines: each heading under `Glossary` by its first paragraph, and any heading whose
 * first text says what it is: `## Athena` with `Athena is a query service …`, or `## AWS Athena` with
 * a first bullet such as `Enables you to query files`.
 */
export function headingClaims(section: Section, blocks: readonly Block[]): readonly Claim[] {
  const first = firstText(blocks);
  if (first === null) return [];
  const claim = isGlossaryEntry(section)
    ? glossaryClaim(section, first)
    : (isAClaim(section, first) ?? openingClaim(section, first));
  return claim === null ? [] : [claim];
}

/** What a section begins with. */
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

function isGlossaryEntry({ trail }: Section): boolean {
  return GLOSSARY.test(wordsOf(trail.at(-1) ?? '').join(' '));
}

function glossaryClaim(section: Section, { text, isBullet }: Opening): Claim | null {
  return isBullet ? null : claimOf(section, section.startLine, section.heading, text);
}

function isAClaim(section: Section, { text, line }: Opening): Claim | null {
  const found = IS_A.exec(text) ?? IS_A_CJK.exec(text);
  if (found === null) return null;
  const subject = withoutArticle(found[1] ?? '');
  const name = subject.toLowerCase() === 'it' ? section.heading : subject;
  if (!isNamedBy(section.heading, name)) return null;
  return claimOf(section, line, name, text.slice(found[0].length));
}

/** A first bullet that begins like an entry of a dictionary, under a heading that is a proper name. */
function openingClaim(section: Section, { text, line, isBullet }: Opening): Claim | null {
  if (!isBullet) return null;
  const name = withBracketedInitials(section.heading);
  if (splitTerm(name) !== null || splitTerm(text) !== null) return null;
  const claim = claimOf(section, line, name, text);
  return claim !== null && isThing(claim) && saysWhat(text) ? claim : null;
}

function saysWhat(text: string): boolean {
  const shape = meaningShape('', text);
  return (shape === 'entry' || shape === 'sort') && !text.endsWith('?');
}

/** A proper name that is no phrase about one: not `Benefits of Lambda`, not `Lambda key details`. */
function isThing(claim: Claim): boolean {
  const words = wordsOf(claim.term.name);
  const isLabelled = LABEL_WORDS.has(words[0] ?? '') || LABEL_WORDS.has(words.at(-1) ?? '');
  return isProperName(claim) && !isPhrase(claim) && !isLabelled;
}

/** `AWS WAF - Web Application Firewall` -> `AWS WAF (Web Application Firewall)`. */
function withBracketedInitials(heading: string): string {
  const [name = '', other = '', ...more] = heading.split(/ [-–—] /);
  return more.length === 0 && areInitials(name, other) ? `${name} (${other})` : heading;
}

function withoutArticle(name: string): string {
  const [first = '', ...others] = name.split(' ');
  return DETERMINERS.has(first.toLowerCase()) ? others.join(' ') : name;
}

/** Whether a heading and a name are about one thing: `Athena` and `Amazon Athena`, either way. */
function isNamedBy(heading: string, name: string): boolean {
  if (isEastAsian(name)) return heading.includes(name);
  const said = wordsOf(heading).map(singular);
  const asked = wordsOf(name.replace(/\([^)]*\)/g, '')).map(singular);
  return isWithin(asked, said) || (isWithin(said, asked) && asked.length <= said.length + 1);
}

function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 0 && part.every((word) => whole.includes(word));
}

function claimOf(section: Section, line: number, name: string, meaning: string): Claim | null {
  const term = readTerm(name);
  if (term === null || isLabel(term.name) || !isNameShaped(term)) return null;
  if (meaning === '' || isLeadIn(meaning)) return null;
  const surroundings = aloneIn(section);
  return { form: 'heading', line, term, ownMeaning: meaning, meaning, surroundings };
}

/** `Lambda runs these:`, one sentence that leads to what follows. */
function isLeadIn(meaning: string): boolean {
  return /[:：]$/.test(meaning) && !/[.。]/.test(meaning);
}
