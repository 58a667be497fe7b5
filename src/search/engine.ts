import type { Library } from '../library/library.ts';
import type { Definition, Section } from '../library/note.ts';
import type { Query } from './query.ts';

/** The parts of a section that are searched apart. */
export type Field = 'heading' | 'trail' | 'title' | 'terms' | 'tags' | 'body';

/** A word of the question that was found in a section. */
export interface Match {
  /** The word as the person typed it. */
  readonly asked: string;
  /** The word that stands in the notes. */
  readonly found: string;
  readonly fields: readonly Field[];
  /** `spelling`: corrected against the notes' own words; `initials`: `nlb` for network load balancer. */
  readonly how: 'exact' | 'prefix' | 'spelling' | 'compound' | 'initials' | 'synonym';
  /** What the word adds to the score. */
  readonly share: number;
}

/** What each feature of the ranking adds to a score. They sum up to it. */
export interface ScoreShares {
  /** The words of the question in the section: BM25F. */
  readonly words: number;
  /** Neighbouring words that stand together. */
  readonly neighbours: number;
  /** The different words that stand in one passage of it. */
  readonly passage: number;
  /** The words in the whole family of the section: what stands under the same second heading. */
  readonly family: number;
  /** That heading and title name just the topic that was asked for. */
  readonly topic: number;
  /** What the words of a story that belong together, and its single sentences, add or take away. */
  readonly sentences: number;
  /** What is taken away for better sections of the same note. */
  readonly spread: number;
}

/** A section that answers a query, with its score and the words that matched. */
export interface Hit {
  readonly section: Section;
  /** Comparable within one result only. Higher is better. */
  readonly score: number;
  readonly matches: readonly Match[];
  readonly shares: ScoreShares;
}

/** What a search found. */
export interface SearchResult {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** How many sections match at all, before `limit`. */
  readonly total: number;
  /** `false` when the notes hold nothing that clearly answers: say so before showing the closest. */
  readonly sure: boolean;
}

/** A section that is about much the same as another one. */
export interface AlikeSection {
  readonly section: Section;
  /** How much of what the other one is about it has: 1 for as much as the other one itself. */
  readonly likeness: number;
}

/** Which sections may be found, and how many are wanted. */
export interface SearchOptions {
  /** At most so many hits. */
  readonly limit: number;
  /** Without it all may be found, and none need be looked at. */
  readonly accepts?: ((section: Section) => boolean) | undefined;
  /** Only sections that hold exam tips. */
  readonly onlyTips?: boolean;
}

/** All that a suggestion may name. */
export const SUGGESTION_KINDS = ['term', 'heading', 'title', 'tag', 'category'] as const;

/** What a suggestion names. */
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** A topic of the notes that completes or corrects what was typed. */
export interface Suggestion {
  /** As the notes spell it. */
  readonly text: string;
  readonly kind: SuggestionKind;
}

/** What the notes say for one option of a practice question. */
export interface OptionSupport {
  /** From 0 to 1, comparable within one question only: 1 for the option that has most by every measure. */
  readonly strength: number;
  /** The section that speaks for it most; `null` when nothing in the notes does. */
  readonly section: Section | null;
  /** The words of the notes that only this option and not every option has, as they stand there. */
  readonly words: readonly string[];
  /** How much of what sets the option apart the notes have at all, from 0 to 1. */
  readonly known: number;
}

/** A practice question's text without its options, and the options. */
export interface OptionsQuestion {
  readonly stem: string;
  readonly options: readonly string[];
}

/** Searches one Library. Built once a snapshot; asking changes nothing. */
export interface SearchEngine {
  readonly library: Library;
  search(query: Query, options: SearchOptions): SearchResult;
  /** By id of the note: how many of its sections have one of the typed words, in any form of it. */
  mentions(query: Query): ReadonlyMap<string, number>;
  /** What the notes say for each option of a question, in the order of the options. */
  weigh(
    question: OptionsQuestion,
    accepts?: (section: Section) => boolean,
  ): readonly OptionSupport[];
  /** Sections of other notes that are about much the same as one of the library, the most alike first. */
  alike(section: Section, options: SearchOptions): readonly AlikeSection[];
  /** The definitions of exactly this term, by its own or another name, in the order of the notes. */
  definitionsOf(term: string): readonly Definition[];
  /** The defined terms that a text names, in its order, each once and with all that define it. */
  definitionsIn(text: string): readonly (readonly Definition[])[];
  /**
   * Topics for autocomplete: prefix first, then a later word's prefix, then a typo. While nothing is typed, what the
   * largest notes are about. Never throws.
   */
  suggest(typed: string, limit: number): readonly Suggestion[];
  /** The same with the topics of some of its notes alone. */
  suggesterOf(some: Library): SearchEngine['suggest'];
  /** Topics near a query that found nothing, best first; empty when nothing is near. */
  didYouMean(query: Query, limit: number): readonly string[];
}
