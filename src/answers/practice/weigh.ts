import type { OptionSupport, SearchEngine } from '../../search/engine.ts';
import { plainQuery } from '../../search/parse-query.ts';
import { type Place, placeOf, placesOf } from '../place.ts';
import { shownText } from '../snippet/shown-text.ts';
import { strongestLines } from '../snippet/strongest-lines.ts';
import { aboutOthers } from './about-others.ts';
import { isNegative } from './negative-question.ts';
import { choosesAny } from './reading/chosen-count.ts';
import { type PracticeQuestion, parsePracticeQuestion } from './reading/practice-question.ts';
import { areTruths } from './truth-options.ts';

/**
 * The support for each option of a practice question in the notes. It never says which one is
 * right.
 */
export interface PracticeAnswer {
  readonly kind: 'practice';
  readonly question: PracticeQuestion;
  /** In the order of the question. */
  readonly options: readonly WeighedOption[];
  /**
   * How far the support of the strongest option is ahead of the next one's, from 0 to 1. If two are
   * to be chosen, the weaker of them counts, divided by √2. An option that the notes hardly know
   * may still be right, so this is multiplied by how much they know of the least known option. 0 if
   * they have too little of the question.
   */
  readonly aheadBy: number;
  /**
   * Indexes of the options that the notes clearly favour, as many as are to be chosen; otherwise
   * empty.
   */
  readonly favours: readonly number[];
}

/** An option and the evidence for choosing it. */
export interface WeighedOption {
  readonly text: string;
  /**
   * How strongly the notes support choosing it, from 0 to 1, comparable within one question only.
   * If the question asks what does not belong, it is highest for the option with the least
   * evidence.
   */
  readonly support: number;
  /**
   * The section that says most about it for this question; `null` when the notes have nothing, or
   * the option only refers to the others.
   */
  readonly place: Place | null;
  /** The lines of that section that say most, as plain text; at most two. */
  readonly lines: readonly string[];
}

/** How far ahead a favoured option must be, see {@link PracticeAnswer.aheadBy}. */
const CLEARLY_AHEAD = 0.25;

/** Weighs the options of a practice question against the notes. */
export function weigh(engine: SearchEngine, question: PracticeQuestion): PracticeAnswer {
  const own = question.options.filter((option) => aboutOthers(option) === null);
  if (own.length < 2 || areTruths(own)) return undecided(engine, question);
  const negative = isNegative(question.stem);
  const supports = engine.weigh({ stem: question.stem, options: own });
  const options = question.options.map((text): WeighedOption => {
    const found = supports[own.indexOf(text)];
    const strength = found?.strength ?? 0;
    return {
      text,
      support: negative && found !== undefined ? 1 - strength : strength,
      ...evidence(engine, question.stem, found),
    };
  });
  const { strongest, gap } = strongestOf(options, question.choose);
  const leastKnown = Math.min(...supports.map(({ known }) => known));
  const aheadBy =
    isCountKnown(question) && isAnswered(engine, question, strongest)
      ? (leastKnown * gap) / Math.sqrt(question.choose)
      : 0;
  const favours = aheadBy < CLEARLY_AHEAD ? [] : strongest;
  return { kind: 'practice', question, options, aheadBy, favours };
}

/** Weighs a text if it is a practice question with its options; otherwise `null`. */
export function weighText(engine: SearchEngine, text: string): PracticeAnswer | null {
  const question = parsePracticeQuestion(text);
  return question === null ? null : weigh(engine, question);
}

/**
 * Whether a question says how many options are right: if all of them may be, being ahead of the
 * others says nothing.
 */
function isCountKnown({ stem, options, choose }: PracticeQuestion): boolean {
  if (options.some((option) => aboutOthers(option) === 'several')) return false;
  return choose > 1 || !choosesAny(stem);
}

/** For `True` and `False`: what the notes say about the statement, which may support either. */
function undecided(engine: SearchEngine, question: PracticeQuestion): PracticeAnswer {
  const { hits, sure } = engine.search(plainQuery(question.stem), { limit: 1 });
  const [place = null] = sure ? placesOf(engine.library, hits) : [];
  const lines = supportingLines(place, question.stem);
  const options = question.options.map((text) => ({ text, support: 0, place, lines }));
  return { kind: 'practice', question, options, aheadBy: 0, favours: [] };
}

function evidence(
  { library }: SearchEngine,
  stem: string,
  found: OptionSupport | undefined,
): Pick<WeighedOption, 'place' | 'lines'> {
  const section = found?.section ?? null;
  const place = section === null ? null : placeOf(library, section.id, found?.words);
  return { place, lines: supportingLines(place, stem) };
}

/** The lines of an option's section that say most about it, for a question. */
export function supportingLines(place: Place | null, stem: string): readonly string[] {
  if (place === null) return [];
  const { note, section, words } = place;
  return strongestLines(shownText(section), words, stem, note.language);
}

/** Whether the notes contain enough of the question and of its strongest options. */
function isAnswered(
  engine: SearchEngine,
  { stem, options }: PracticeQuestion,
  strongest: readonly number[],
): boolean {
  const text = [stem, ...options.filter((_, index) => strongest.includes(index))].join(' ');
  return engine.search(plainQuery(text), { limit: 1 }).sure;
}

/** The first `count` options by support, and how far the next one is behind; 0 if there is none. */
function strongestOf(
  options: readonly WeighedOption[],
  count: number,
): { readonly strongest: readonly number[]; readonly gap: number } {
  const order = options
    .map(({ support }, index) => ({ support, index }))
    .toSorted((one, other) => other.support - one.support);
  const last = order[count - 1];
  const next = order[count];
  return {
    strongest: order
      .slice(0, count)
      .map(({ index }) => index)
      .toSorted((one, other) => one - other),
    gap: last === undefined || next === undefined ? 0 : last.support - next.support,
  };
}
