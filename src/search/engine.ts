import type { Library } from '../library/library.ts';
import type { Section } from '../library/note.ts';
import type { DefinitionIndex } from './definition-index.ts';
import type { LibraryNames } from './library-names.ts';
import type { Query } from './query.ts';
import type { WordForms } from './text/word-forms.ts';

/** The parts of a section that are searched separately. */
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
  /** The words of the question in the section's family: everything under the same second heading. */
  readonly family: number;
  /** For a heading and title that name exactly the topic that was asked for. */
  readonly topic: number;
  /**
   * For a question that tells a story: what words that belong together, and its single sentences, add or take
   * away.
   */
  readonly sentences: number;
  /** What is taken away for better sections of the same note. */
  readonly spread: number;
  /** What puts a section first that is the best about one of the things that a question compares. */
  readonly comparison: number;
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
  /** Where a question compares what no section compares: the best about each, in the order of the question. Mostly empty. */
  readonly apart: readonly ComparedSide[];
}

/** One of the things that a question compares. */
export interface ComparedSide {
  /** As it was typed. */
  readonly asked: string;
  /** The best section about it. */
  readonly hit: Hit;
}

/** A section that is about much the same as another. */
export interface AlikeSection {
  readonly section: Section;
  /** How much it has of what the other is about: 1 for as much as the other itself. */
  readonly likeness: number;
}

/** Which sections may be found, and how many are wanted. */
export interface SearchOptions {
  /** The most hits to return. */
  readonly limit: number;
  /** Which sections may be found. Leave it out rather than accept all: then none need be checked. */
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
  /** The words that set this option apart from the others, as the notes spell them. */
  readonly words: readonly string[];
  /** How much of what sets this option apart the notes contain at all, from 0 to 1. */
  readonly known: number;
}

/** A practice question's text without its options, and the options. */
export interface OptionsQuestion {
  readonly stem: string;
  readonly options: readonly string[];
}

/** Searches one Library. It is built once for a snapshot, and questions do not change it. */
export interface SearchEngine extends DefinitionIndex {
  readonly library: Library;
  /** What its notes, tags and categories are called. */
  readonly names: LibraryNames;
  /** How the words of its notes are read. */
  readonly forms: WordForms;
  search(query: Query, options: SearchOptions): SearchResult;
  /** What a question names, corrected, without the words that only ask: `lambda` for `what is lamda?`. */
  nameAsked(query: Query): string;
  /** By id of the note: how many of its sections have one of the typed words, in any form of it. */
  mentions(query: Query): ReadonlyMap<string, number>;
  /** What the notes say for each option of a question, in the order of the options. */
  weigh(
    question: OptionsQuestion,
    accepts?: (section: Section) => boolean,
  ): readonly OptionSupport[];
  /** Sections of other notes that are about much the same as one of the library, the most alike first. */
  alike(section: Section, options: Omit<SearchOptions, 'onlyTips'>): readonly AlikeSection[];
  /**
   * Topics for autocomplete: those that begin with what was typed, then those with a later word that does,
   * then those with a typo. If nothing is typed, what the largest notes are about. Never throws.
   */
  suggest(typed: string, limit: number): readonly Suggestion[];
  /** Makes a `suggest` that knows the topics of some of the notes only. */
  suggesterOf(some: Library): SearchEngine['suggest'];
}
