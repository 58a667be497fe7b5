import type { OptionSupport, SearchEngine } from '../search/engine.ts';
import { plainQuery } from '../search/parse-query.ts';
import { type Place, placeOf } from './place.ts';
import { type PracticeQuestion, parsePracticeQuestion } from './practice-question.ts';
import { strongestLines } from './strongest-lines.ts';
import { isTurned } from './turned-question.ts';

/** What the notes say for each option of a practice question. They never say which one is right. */
export interface PracticeAnswer {
  readonly kind: 'practice';
  readonly question: PracticeQuestion;
  /** In the order of the question. */
  readonly options: readonly WeighedOption[];
  /** Indexes of the options that the notes clearly favour, as many as are to be chosen; else empty. */
  readonly favours: readonly number[];
}

/** An option, and what speaks for choosing it. */
export interface WeighedOption {
  readonly text: string;
  /**
   * How strongly the notes speak for choosing it, from 0 to 1, comparable within one question only. Where
   * the question asks what does not belong, it is the strongest for what the notes say least about.
   */
  readonly support: number;
  /** The section that says most about it for this question; `null` when the notes have nothing. */
  readonly place: Place | null;
  /** The lines of that section that say most, as plain text; at most two. */
  readonly lines: readonly string[];
}

/** A favoured option must be so far ahead of the next one, in support; of two, √2 times as far. */
const CLEARLY_AHEAD = 0.3;

const MOST_LINES = 2;

/** Weighs the options of a practice question against the notes. */
export function weigh(engine: SearchEngine, question: PracticeQuestion): PracticeAnswer {
  const turned = isTurned(question.stem);
  const supports = engine.weigh(question);
  const options = question.options.map((text, index): WeighedOption => {
    const found = supports[index];
    const strength = found?.strength ?? 0;
    return {
      text,
      support: turned ? 1 - strength : strength,
      ...evidence(engine, question.stem, found),
    };
  });
  const ahead = clearlyAhead(options, question.choose);
  const favours = isAnswered(engine, question, ahead) ? ahead : [];
  return { kind: 'practice', question, options, favours };
}

/** Weighs a text if it is a practice question with its options; else `null`. */
export function weighText(engine: SearchEngine, text: string): PracticeAnswer | null {
  const question = parsePracticeQuestion(text);
  return question === null ? null : weigh(engine, question);
}

function evidence(
  { library }: SearchEngine,
  stem: string,
  found: OptionSupport | undefined,
): Pick<WeighedOption, 'place' | 'lines'> {
  const section = found?.section ?? null;
  if (found === undefined || section === null) return { place: null, lines: [] };
  return {
    place: placeOf(library, section.id, found.words),
    lines: strongestLines(section.plain, found.words, stem, MOST_LINES),
  };
}

/** Whether the notes have enough of the question and of what they would favour to have a say. */
function isAnswered(
  engine: SearchEngine,
  { stem, options }: PracticeQuestion,
  favours: readonly number[],
): boolean {
  const text = [stem, ...options.filter((_, index) => favours.includes(index))].join(' ');
  return engine.search(plainQuery(text), { limit: 1 }).sure;
}

/** The first `count` options by support, if the next one is far behind; else none. */
function clearlyAhead(options: readonly WeighedOption[], count: number): readonly number[] {
  const order = options
    .map(({ support }, index) => ({ support, index }))
    .toSorted((one, other) => other.support - one.support);
  const last = order[count - 1];
  const next = order[count];
  if (last === undefined || next === undefined) return [];
  return last.support - next.support < CLEARLY_AHEAD * Math.sqrt(count)
    ? []
    : order
        .slice(0, count)
        .map(({ index }) => index)
        .toSorted((one, other) => one - other);
}
