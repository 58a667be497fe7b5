import * as z from 'zod';
import { practiceQuestion } from '../../../src/answers/practice/reading/practice-question.ts';
import { weigh } from '../../../src/answers/practice/weigh.ts';
import { UsageError } from '../../../src/cli/terminal.ts';
import type { SearchEngine } from '../../../src/search/engine.ts';
import { readJsonLines } from '../questions/json-lines.ts';
import { isNamed } from '../questions/question.ts';

const practice = z.object({
  question: z.string(),
  options: z.array(z.string()).min(2),
  /** Indexes of the right ones. */
  correct: z.array(z.int().nonnegative()).min(1),
  /** The notes folder that has the answer, as the end of a path. */
  notes: z.string().optional(),
});

/** The file may also contain study questions without options, which are left out. */
const line = practice
  .partial({ options: true, correct: true })
  .refine(
    ({ options, correct = [-1] }) =>
      options === undefined || correct.every((index) => options[index] !== undefined),
    { path: ['correct'], error: 'there must be an index of an option' },
  );

/** A practice question, and which options are right. */
export type JudgedPractice = Readonly<z.infer<typeof practice>>;

/** How the options of one question were weighed. */
export interface PracticeOutcome {
  readonly question: JudgedPractice;
  /** Whether the strongest options, as many as are right, are the right ones. */
  readonly right: boolean;
  /** How far they are ahead of the next one; 0 if the notes have nothing to say. */
  readonly aheadBy: number;
  /** Whether the notes are said to favour an option. */
  readonly favours: boolean;
  /** Whether this option is right. */
  readonly favoursRight: boolean;
}

/**
 * Reads the practice questions about a notes folder, one JSON object per line. Throws, and lists
 * what there is, when the file has none about it, or when it is about several libraries and a
 * question does not say which.
 */
export async function readPractice(
  file: string,
  folder: string,
): Promise<readonly JudgedPractice[]> {
  const lines = await readJsonLines(file, line, 'practice question');
  const questions = lines.flatMap(({ options, correct, ...one }) =>
    options === undefined || correct === undefined ? [] : [{ ...one, options, correct }],
  );
  const libraries = new Set(questions.map(({ notes }) => notes));
  if (libraries.size > 1 && libraries.has(undefined)) {
    const nameless = lines.findIndex(
      ({ options, notes }) => options !== undefined && notes === undefined,
    );
    throw new UsageError(
      `Question ${nameless + 1} of ${file} has no notes, but others have: say which folder each is about.`,
    );
  }
  const about = questions.filter(({ notes }) => notes === undefined || isNamed(folder, notes));
  if (about.length === 0) {
    const named = Array.from(libraries).join(', ');
    throw new UsageError(
      questions.length === 0
        ? `${file} has no question with options.`
        : `${file} has no question about ${folder}: take --notes with a path that ends with ${named}.`,
    );
  }
  return about;
}

/** Weighs every question as the bot does. */
export function weighAll(
  engine: SearchEngine,
  questions: readonly JudgedPractice[],
): readonly PracticeOutcome[] {
  return questions.map((question): PracticeOutcome => {
    const { correct } = question;
    const answer = weigh(engine, practiceQuestion(question.question, question.options));
    const isRight = (chosen: readonly number[]) =>
      chosen.length === correct.length && chosen.every((index) => correct.includes(index));
    const supports = answer.options.map(({ support }) => support);
    return {
      question,
      right: isRight(strongest(supports, correct.length)),
      aheadBy: answer.aheadBy,
      favours: answer.favours.length > 0,
      favoursRight: isRight(answer.favours),
    };
  });
}

function strongest(supports: readonly number[], count: number): readonly number[] {
  return supports
    .map((support, index) => ({ support, index }))
    .toSorted((one, other) => other.support - one.support)
    .slice(0, count)
    .map(({ index }) => index);
}
