import type { Section } from '../note.ts';
import type { Grammar } from './grammar/grammar.ts';
import { nameIn, type Term } from './term.ts';

/**
 * How a claim is written. `bullet` and `text` are found by a separator and may be anything; the
 * other forms exist to define terms.
 */
type ClaimForm = 'bullet' | 'text' | 'definition-list' | 'table' | 'dictionary' | 'heading' | 'box';

/** Where claims are looked for. */
export interface Place {
  readonly section: Section;
  /** Of the note's language. */
  readonly grammar: Grammar;
}

/** A possible definition: a term shaped like a name, what is said about it, and its context. */
export interface Claim {
  readonly form: ClaimForm;
  /** Line of the file, from 1. */
  readonly line: number;
  readonly term: Term;
  /** The text next to the term, as Markdown; empty when only nested bullets say something. */
  readonly ownMeaning: string;
  /** `ownMeaning` with the nested bullets under it; never empty. */
  readonly meaning: string;
  readonly surroundings: Surroundings;
}

/** The context of a claim. */
export interface Surroundings {
  /** Heading of the section. */
  readonly heading: string;
  /** Whether the section holds exam tips. */
  readonly isTips: boolean;
  /** The text that introduces the list: the parent bullet or the paragraph above; may be `''`. */
  readonly leadIn: string;
  readonly list: ListShape;
}

/**
 * How many items of a list look like definitions. A claim outside a list counts as a list of one.
 */
export interface ListShape {
  readonly items: number;
  /** Items with a separator after something shaped like a name. */
  readonly named: number;
  /** Items with a separator after a sentence or part of one. */
  readonly stated: number;
}

/** The context of a claim that is not in a list. */
export function aloneIn({ heading, kind }: Section): Surroundings {
  return { heading, isTips: kind === 'tips', leadIn: '', list: { items: 1, named: 1, stated: 0 } };
}

/**
 * A claim, outside a list, made of a name and its meaning; `null` if the name is not shaped like
 * one or the meaning is empty.
 */
export function claimAlone(
  { name, ...claim }: Pick<Claim, 'form' | 'line' | 'meaning'> & { readonly name: string },
  place: Place,
): Claim | null {
  const term = nameIn(name, place.grammar);
  return term === null ? null : claimOfTerm({ ...claim, term }, place);
}

/** A claim, outside a list, made of a term and its meaning; `null` if the meaning is empty. */
export function claimOfTerm(
  { meaning, ...claim }: Pick<Claim, 'form' | 'line' | 'meaning' | 'term'>,
  { section }: Place,
): Claim | null {
  if (meaning === '') return null;
  return { ...claim, ownMeaning: meaning, meaning, surroundings: aloneIn(section) };
}
