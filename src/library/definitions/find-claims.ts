import { joinedSource, nestedSource, paragraphParts } from '../outline/block-source.ts';
import type { Block, List, ListItem, Paragraph } from '../outline/blocks.ts';
import type { ParsedSection } from '../outline/outline.ts';
import { boxClaims } from './box-claims.ts';
import { aloneIn, type Claim, type ListShape, type Place } from './claim.ts';
import { readBoldEntry, readBoldSentence } from './defining-sentence.ts';
import { definitionListClaims } from './definition-list-claims.ts';
import type { Grammar } from './grammar/grammar.ts';
import { headingClaims } from './heading-claims.ts';
import { splitTerm } from './split-term.ts';
import { tableClaims } from './table-claims.ts';
import { isLabel, isNameShaped, nameIn, type Term } from './term.ts';

/** All possible definitions in a section, in file order. */
export function findClaims(
  { section, tree, source }: ParsedSection,
  grammar: Grammar,
): readonly Claim[] {
  const place = { section, source, grammar };
  return [...headingClaims(tree, place), ...claimsIn(tree, '', place)];
}

type SourcePlace = Place & Pick<ParsedSection, 'source'>;

/** `above` is the text of the bullet that contains the blocks, or `''`. */
function claimsIn(blocks: readonly Block[], above: string, place: SourcePlace): readonly Claim[] {
  return blocks.flatMap((block, at) => {
    const before = blocks[at - 1];
    switch (block.kind) {
      case 'paragraph':
        return paragraphClaims(block, before, place);
      case 'list':
        return listClaims(
          block,
          leadIn(before?.kind === 'paragraph' ? before.source : above),
          place,
        );
      case 'quote':
        return [...boxClaims(block, place), ...claimsIn(block.blocks, '', place)];
      case 'table':
        return tableClaims(block, place);
      default:
        return [];
    }
  });
}

/** The longest text, without a final colon, that counts as introducing a list. */
const MAX_LEAD_IN = 60;

/** The last line above a list if it introduces the list: it ends in a colon or is short. */
function leadIn(above: string): string {
  const line = above.split('\n').at(-1) ?? '';
  return /[:：][*_]*$/.test(line) || line.length <= MAX_LEAD_IN ? line : '';
}

function paragraphClaims(
  paragraph: Paragraph,
  before: Block | undefined,
  place: SourcePlace,
): readonly Claim[] {
  const defined = definitionListClaims(paragraph, before, place);
  if (defined.length > 0) return defined;
  const surroundings = aloneIn(place.section);
  const parts = paragraphParts(paragraph, (text, index) => index === 0 || beginsWithMark(text));
  return parts.flatMap(({ line, text }) => {
    const read = readLine(text, place.grammar);
    return claimOf(read, '', { form: 'text', line, surroundings }, place.grammar) ?? [];
  });
}

/** Whether a line begins with a term in bold or code. */
function beginsWithMark(line: string): boolean {
  return /^(?:\*\*|__|`)/.test(line) && splitTerm(line) !== null;
}

function listClaims(list: List, leadsIn: string, place: SourcePlace): readonly Claim[] {
  const lines = list.items.map((item) => readLine(ownText(item), place.grammar));
  const shape = shapeOf(lines);
  const surroundings = { ...aloneIn(place.section), leadIn: leadsIn, list: shape };
  return list.items.flatMap((item, at) => {
    const nested = claimsIn(item.blocks.slice(1), ownText(item), place);
    const line = lines[at];
    if (line?.kind !== 'name') return nested;
    const below = nestedSource(item, place.source);
    const claimPlace = { form: 'bullet', line: item.line, surroundings } as const;
    const claim = claimOf(line, below, claimPlace, place.grammar);
    return claim === null ? nested : [claim, ...nested];
  });
}

function ownText(item: ListItem): string {
  const first = item.blocks[0];
  return first?.kind === 'paragraph' ? first.source : '';
}

function shapeOf(lines: readonly Line[]): ListShape {
  const named = lines.filter(({ kind }) => kind === 'name').length;
  const stated = lines.filter(({ kind }) => kind === 'statement').length;
  return { items: lines.length, named, stated };
}

/** A line with a separator after a name, with one after anything else, or without one. */
type Line =
  | { readonly kind: 'name'; readonly term: Term; readonly meaning: string }
  | { readonly kind: 'statement' }
  | { readonly kind: 'text' };

function readLine(text: string, grammar: Grammar): Line {
  const split = splitTerm(text);
  const term = split === null ? null : nameIn(split.term, grammar);
  if (split !== null && term !== null) {
    return { kind: 'name', term, meaning: split.meaning };
  }
  const sentence = readBoldSentence(text, grammar) ?? readBoldEntry(text, grammar);
  if (sentence !== null && isNameShaped(sentence.term, grammar)) {
    return { kind: 'name', ...sentence };
  }
  return { kind: split === null ? 'text' : 'statement' };
}

function claimOf(
  line: Line,
  below: string,
  place: Pick<Claim, 'form' | 'line' | 'surroundings'>,
  grammar: Grammar,
): Claim | null {
  if (line.kind !== 'name') return null;
  const { term, meaning } = line;
  const whole = joinedSource(meaning, below);
  if (isLabel(term.name, grammar) || whole === '') return null;
  return { term, ownMeaning: meaning, meaning: whole, ...place };
}
