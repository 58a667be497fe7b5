import type { Section } from '../note.ts';
import type { Grammar } from './grammar/grammar.ts';
import { nameIn, type Term } from './term.ts';

/**
 * How a claim is written. `bullet` and `text` are read from a separator and may be anything; the others
 * are forms that exist to define terms.
 */
type ClaimForm = 'bullet' | 'text' | 'definition-list' | 'table' | 'dictionary' | 'heading' | 'box';

/** Where claims are looked for. */
export interface Place {
  readonly section: Section;
  /** Of the note's language. */
  readonly grammar: Grammar;
}

/** Something that may be a definition: a name-shaped term, what is said about it, what stands around. */
export interface Claim {
  readonly form: ClaimForm;
  /** Line of the file, from 1. */
  readonly line: number;
  readonly term: Term;
  /** What is said beside the term, Markdown source; empty when only nested bullets say something. */
  readonly ownMeaning: string;
  /** `ownMeaning` with the nested bullets under it; never empty. */
  readonly meaning: string;
  readonly surroundings: Surroundings;
}

/** What stands around a claim. */
export interface Surroundings {
  /** Heading of the section. */
  readonly heading: string;
  /** Whether the section holds exam tips. */
  readonly isTips: boolean;
  /** The text that leads to the list with the claim: the bullet above or the paragraph before; or `''`. */
  readonly leadIn: string;
  readonly list: ListShape;
}

/** How many items of a list look alike. What stands in no list is alone: one item, one name. */
export interface ListShape {
  readonly items: number;
  /** Items with a separator behind something name-shaped. */
  readonly named: number;
  /** Items with a separator behind a sentence or a part of one. */
  readonly stated: number;
}

/** What stands around a claim that is in no list. */
export function aloneIn({ heading, kind }: Section): Surroundings {
  return { heading, isTips: kind === 'tips', leadIn: '', list: { items: 1, named: 1, stated: 0 } };
}

/**
 * Makes the claim of a name with its meaning, in no list; `null` where it is not shaped like a name, or has no meaning.
 */
export function claimAlone(
  { name, ...claim }: Pick<Claim, 'form' | 'line' | 'meaning'> & { readonly name: string },
  place: Place,
): Claim | null {
  const term = nameIn(name, place.grammar);
  return term === null ? null : claimOfTerm({ ...claim, term }, place);
}

/** A term with its meaning, in no list; `null` where nothing is said of it. */
export function claimOfTerm(
  { meaning, ...claim }: Pick<Claim, 'form' | 'line' | 'meaning' | 'term'>,
  { section }: Place,
): Claim | null {
  if (meaning === '') return null;
  return { ...claim, ownMeaning: meaning, meaning, surroundings: aloneIn(section) };
}
