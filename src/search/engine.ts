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
  /** The word as it is in the notes. */
  readonly found: string;
  readonly fields: readonly Field[];
  /**
   * `spelling`: corrected against the notes' own words; `initials`: `nlb` for network load
   * balancer.
   */
  readonly how: 'exact' | 'prefix' | 'spelling' | 'compound' | 'initials' | 'synonym';
  /** What the word contributes to the score. */
  readonly share: number;
}

/** What each feature of the ranking contributes to a score, which is their sum. */
export interface ScoreShares {
  /** The words of the question in the section: BM25F. */
  readonly words: number;
  /** Neighbouring words of the question that are close together in the section. */
  readonly neighbours: number;
  /** The different words that occur in one passage of the section. */
  readonly passage: number;
  /**
   * The words of the question in the section's family: everything under the same level-2 heading.
   */
  readonly family: number;
  /** For a heading and title that name exactly the topic of the question. */
  readonly topic: number;
  /**
   * For a question that tells a story: added or subtracted for words that belong together and for
   * its single sentences.
   */
  readonly sentences: number;
  /** Subtracted for better sections of the same note. */
  readonly spread: number;
  /** Added to put the best section about each side of a comparison first. */
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
  /** How many sections match, before `limit`. */
  readonly total: number;
  /**
   * `false` when nothing in the notes clearly answers: say so before showing the closest sections.
   */
  readonly sure: boolean;
  /**
   * The name in the question, corrected, without words that only ask: `lambda` for `what is
   * lamda?`.
   */
  readonly nameAsked: string;
  /**
   * When no section compares what a question compares: the best about each side, in the order of
   * the question. Mostly empty.
   */
  readonly apart: readonly ComparedSide[];
}

/** One side of a comparison. */
export interface ComparedSide {
  /** As typed. */
  readonly asked: string;
  /** The best section about it. */
  readonly hit: Hit;
}

/** A section about much the same as another. */
export interface SimilarSection {
  readonly section: Section;
  /** How much of the other section's subject it covers: 1 for as much as the other itself. */
  readonly similarity: number;
}

/** Which sections may be found, and how many. */
export interface SearchOptions {
  /** The most hits to return. */
  readonly limit: number;
  /** Which sections may be found. Omit it rather than accept all: then none need be checked. */
  readonly accepts?: ((section: Section) => boolean) | undefined;
  /** Only sections that contain exam tips. */
  readonly onlyTips?: boolean;
}

/** Everything that a suggestion may name. */
export const SUGGESTION_KINDS = ['term', 'heading', 'title', 'tag', 'category'] as const;

/** What a suggestion names. */
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** A topic of the notes that completes or corrects the typed text. */
export interface Suggestion {
  /** As the notes spell it. */
  readonly text: string;
  readonly kind: SuggestionKind;
}

/** The support for one option of a practice question in the notes. */
export interface OptionSupport {
  /**
   * From 0 to 1, comparable within one question only: 1 for an option that is best by every
   * measure.
   */
  readonly strength: number;
  /** The section that supports it most; `null` when nothing in the notes does. */
  readonly section: Section | null;
  /** The words that distinguish this option from the others, as the notes spell them. */
  readonly words: readonly string[];
  /** The share of what distinguishes this option that the notes contain at all, from 0 to 1. */
  readonly known: number;
}

/** A practice question's text without its options, and the options. */
export interface OptionsQuestion {
  readonly stem: string;
  readonly options: readonly string[];
}

/** Searches one Library. Built once per snapshot, and not changed by questions. */
export interface SearchEngine extends DefinitionIndex {
  readonly library: Library;
  /** The names of its notes, tags and categories. */
  readonly names: LibraryNames;
  /** How the words of its notes are normalised. */
  readonly forms: WordForms;
  search(query: Query, options: SearchOptions): SearchResult;
  /**
   * For each note id, the number of its sections that contain one of the typed words, in any form.
   */
  mentions(query: Query): ReadonlyMap<string, number>;
  /** The support for each option of a question, in the order of the options. */
  weigh(
    question: OptionsQuestion,
    accepts?: (section: Section) => boolean,
  ): readonly OptionSupport[];
  /**
   * Sections of other notes about much the same as a section of the library, most similar first.
   */
  similarTo(section: Section, options: Omit<SearchOptions, 'onlyTips'>): readonly SimilarSection[];
  /**
   * Topics for autocomplete: those that begin with the typed text, then those with a later word
   * that does, then those with a typo. If nothing is typed, what the largest notes are about. Never
   * throws.
   */
  suggest(typed: string, limit: number): readonly Suggestion[];
  /** Makes a `suggest` that knows only the topics of some notes. */
  suggesterOf(some: Library): SearchEngine['suggest'];
}
