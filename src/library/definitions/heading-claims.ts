import type { Block, Paragraph } from '../blocks.ts';
import type { Section } from '../note.ts';
import { aloneIn, type Claim } from './claim.ts';
import { DETERMINERS } from './english.ts';
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
 * first paragraph says what it is (`## Athena`, `Athena is a query service …`).
 */
export function headingClaims(section: Section, blocks: readonly Block[]): readonly Claim[] {
  const first = blocks[0];
  if (first?.kind !== 'paragraph') return [];
  const claim = isGlossaryEntry(section) ? glossaryClaim(section, first) : isAClaim(section, first);
  return claim === null ? [] : [claim];
}

function isGlossaryEntry({ trail }: Section): boolean {
  return GLOSSARY.test(wordsOf(trail.at(-1) ?? '').join(' '));
}

function glossaryClaim(section: Section, { source }: Paragraph): Claim | null {
  return claimOf(section, section.startLine, section.heading, source);
}

function isAClaim(section: Section, { source, line }: Paragraph): Claim | null {
  const found = IS_A.exec(source) ?? IS_A_CJK.exec(source);
  if (found === null) return null;
  const name = withoutArticle(found[1] ?? '');
  const isAboutHeading = includesWords(section.heading, name);
  return isAboutHeading ? claimOf(section, line, name, source.slice(found[0].length)) : null;
}

function withoutArticle(name: string): string {
  const [first = '', ...others] = name.split(' ');
  return DETERMINERS.has(first.toLowerCase()) ? others.join(' ') : name;
}

function includesWords(heading: string, name: string): boolean {
  const said = wordsOf(heading).map(singular);
  const asked = wordsOf(name.replace(/\([^)]*\)/g, '')).map(singular);
  const isCjk = /\p{Script=Han}|\p{Script=Katakana}/u.test(name) && heading.includes(name);
  return isCjk || (asked.length > 0 && asked.every((word) => said.includes(word)));
}

function claimOf(section: Section, line: number, name: string, meaning: string): Claim | null {
  const term = readTerm(name);
  if (term === null || isLabel(term.name) || !isNameShaped(term) || meaning === '') return null;
  const surroundings = aloneIn(section);
  return { form: 'heading', line, term, ownMeaning: meaning, meaning, surroundings };
}
