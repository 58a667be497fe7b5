import { blocksSource } from '../outline/block-source.ts';
import type { Quote } from '../outline/blocks.ts';
import type { ParsedSection } from '../outline/outline.ts';
import { aloneIn, type Claim, type Place } from './claim.ts';
import { isLabel, nameIn } from './term.ts';

const HEAD = /^\[!def(?:inition)?\][+-]?[ \t]*(?<title>[^\n]*)(?:\n(?<text>[\s\S]*))?$/i;

/** `Definition 2`, `Theorem of Bayes`: a box that is called so says what kind of statement it is. */
const KIND = /^(?:def|theor|teor|th\b|lemma|corol|propos|proof|beweis|satz|dimostr)/i;

/**
 * The boxes that define what they are called, `> [!definition] Queue` above its meaning, and those of other programs that are
 * read as such.
 */
export function boxClaims(
  quote: Quote,
  { section, source, grammar }: Place & Pick<ParsedSection, 'source'>,
): readonly Claim[] {
  const [first, ...others] = quote.blocks;
  const { title = '', text = '' } =
    (first?.kind === 'paragraph' && HEAD.exec(first.source)?.groups) || {};
  const term = KIND.test(title) ? null : nameIn(title, grammar);
  if (term === null || isLabel(term.name, grammar)) return [];
  const meaning = [text, blocksSource(others, source)].filter((part) => part !== '').join('\n\n');
  if (meaning === '') return [];
  const surroundings = aloneIn(section);
  return [{ form: 'box', line: quote.line, term, ownMeaning: meaning, meaning, surroundings }];
}
