import { blocksSource, joinedSource } from '../outline/block-source.ts';
import type { Quote } from '../outline/blocks.ts';
import type { ParsedSection } from '../outline/outline.ts';
import { type Claim, claimAlone, type Place } from './claim.ts';
import { isLabel } from './term.ts';

const HEAD = /^\[!def(?:inition)?\][+-]?[ \t]*(?<title>[^\n]*)(?:\n(?<text>[\s\S]*))?$/i;

/**
 * `Definition 2`, `Theorem of Bayes`: a title that only says what kind of statement the box holds.
 */
const KIND = /^(?:def|theor|teor|th\b|lemma|corol|propos|proof|beweis|satz|dimostr)/i;

/**
 * Boxes that define their title, `> [!definition] Queue` with the meaning inside, and the
 * equivalents of other programs.
 */
export function boxClaims(
  quote: Quote,
  place: Place & Pick<ParsedSection, 'source'>,
): readonly Claim[] {
  const [first, ...others] = quote.blocks;
  const { title = '', text = '' } =
    (first?.kind === 'paragraph' && HEAD.exec(first.source)?.groups) || {};
  if (title === '' || KIND.test(title)) return [];
  const meaning = joinedSource(text, blocksSource(others, place.source));
  const claim = claimAlone({ form: 'box', line: quote.line, name: title, meaning }, place);
  return claim === null || isLabel(claim.term.name, place.grammar) ? [] : [claim];
}
