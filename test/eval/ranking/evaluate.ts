import type { Library } from '../../../src/library/library.ts';
import type { Section } from '../../../src/library/note.ts';
import type { Question } from '../questions/question.ts';
import type { EvaluatedEngine } from './engines.ts';
import { meanScores, type Scores, scoreRanking } from './metrics.ts';

/** An engine's answer to one question. */
export interface Outcome {
  readonly question: Question;
  /** Ids of sections, best first. */
  readonly ids: readonly string[];
  readonly sure: boolean;
  /** `null` for an unanswerable question: there is nothing to find. */
  readonly scores: Scores | null;
}

/** Asks an engine all questions about a library and scores its first `depth` sections for each. */
export function evaluate(
  engine: EvaluatedEngine,
  library: Library,
  questions: readonly Question[],
  depth: number,
): readonly Outcome[] {
  const places = new Map(
    library.sections.map((section) => [section.id, placeOf(library, section)]),
  );
  return questions.map((question) => {
    const { ids, sure } = engine.rank(question.question, depth);
    const grades = new Map(
      question.relevant.map(({ file, line, grade }) => [`${file}:${line}`, grade]),
    );
    const ranking = ids.map((id) => places.get(id) ?? id);
    return {
      question,
      ids,
      sure,
      scores: question.relevant.length === 0 ? null : scoreRanking(ranking, grades),
    };
  });
}

/** The place of a section, as questions name it: `s3.md:12`. */
export function placeOf(library: Library, section: Section): string {
  return `${library.noteById.get(section.noteId)?.file ?? ''}:${section.startLine}`;
}

/** The mean scores of the answerable questions. */
export function overallScores(outcomes: readonly Outcome[]): Scores {
  return meanScores(outcomes.map(({ scores }) => scores).filter((scores) => scores !== null));
}

/** The outcomes by kind of question, in the order of each kind's first question. */
export function byKind(outcomes: readonly Outcome[]): ReadonlyMap<string, readonly Outcome[]> {
  const kinds = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const group = kinds.get(outcome.question.kind) ?? [];
    group.push(outcome);
    kinds.set(outcome.question.kind, group);
  }
  return kinds;
}

/**
 * How many unanswerable questions were recognised, and how many answerable ones were called not
 * sure.
 */
export function doubts(outcomes: readonly Outcome[]) {
  const unanswerable = outcomes.filter(({ scores }) => scores === null);
  const answerable = outcomes.filter(({ scores }) => scores !== null);
  return {
    unanswerable: unanswerable.length,
    unanswerableDoubted: unanswerable.filter(({ sure }) => !sure).length,
    answerable: answerable.length,
    answerableDoubted: answerable.filter(({ sure }) => !sure).length,
  };
}
