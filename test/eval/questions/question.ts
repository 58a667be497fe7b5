import { join, resolve } from 'node:path';
import * as z from 'zod';
import { UsageError } from '../../../src/cli/terminal.ts';
import type { Library } from '../../../src/library/library.ts';
import { readJsonLines } from './json-lines.ts';

const relevantSection = z.object({
  /** Path inside the notes folder. */
  file: z.string(),
  heading: z.string(),
  /** Line of the heading, from 1; 1 for the text before the first one. */
  line: z.int().positive(),
  /** 2 states the answer, 1 helps. */
  grade: z.union([z.literal(1), z.literal(2)]),
});

const question = z.object({
  id: z.string(),
  /** `unanswerable` ones have no relevant section; every other kind has. */
  kind: z.string(),
  /** The notes folder, as the end of a path; without it, any folder. */
  notes: z.string().optional(),
  question: z.string(),
  /** What a person would answer; omitted for questions that only name something. */
  answer: z.string().optional(),
  relevant: z.array(relevantSection),
  /** The options of an exam question; most questions have none. */
  options: z.array(z.string()).min(2).optional(),
});

/** A question with the sections that answer it, judged by reading. */
export type Question = Readonly<z.infer<typeof question>>;

/** Notes, and questions about them. */
export interface Collection {
  readonly library: Library;
  readonly questions: readonly Question[];
}

/** The path of a set of judged questions in the project, such as `zh-questions`. */
export function judgedSet(name: string): string {
  return join(import.meta.dirname, '..', `${name}.jsonl`);
}

/** Reads judged questions, one JSON object per line. Throws on an invalid line. */
export function readQuestions(file: string): Promise<readonly Question[]> {
  return readJsonLines(file, question, 'judged question');
}

/**
 * The questions about a notes folder: those that name it, or name none.
 *
 * @throws UsageError when there are none, listing the folders that there are questions about
 */
export function questionsAbout(
  questions: readonly Question[],
  folder: string,
): readonly Question[] {
  const about = questions.filter(({ notes }) => notes === undefined || isNamed(folder, notes));
  if (about.length > 0) return about;
  const named = Array.from(new Set(questions.map(({ notes }) => notes))).join(', ');
  throw new UsageError(
    `There is no question about ${folder}: take --notes with a path that ends with ${named}.`,
  );
}

/**
 * The questions of some kinds; all of them if no kind is named.
 *
 * @throws UsageError when there are none, listing the kinds that exist
 */
export function questionsOfKinds(
  questions: readonly Question[],
  kinds: readonly string[],
): readonly Question[] {
  const wanted = questions.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  if (wanted.length > 0) return wanted;
  const known = Array.from(new Set(questions.map(({ kind }) => kind))).join(', ');
  throw new UsageError(`There is no question of the kind ${kinds.join(', ')}: take ${known}.`);
}

/** Whether the `notes` of a question, the end of a path, match a folder. */
export function isNamed(folder: string, notes: string): boolean {
  return `${resolve(folder).replaceAll('\\', '/')}/`.endsWith(`/${notes}/`);
}

/** The questions that have options, each with all of them in its text, as people paste it. */
export function askedWithOptions(questions: readonly Question[]): readonly Question[] {
  return questions.flatMap((one) =>
    one.options === undefined ? [] : [{ ...one, question: pasted(one.question, one.options) }],
  );
}

function pasted(stem: string, options: readonly string[]): string {
  const lines = options.map((option, index) => `${String.fromCharCode(FIRST + index)}. ${option}`);
  return [stem, ...lines].join('\n');
}

const FIRST = 'A'.charCodeAt(0);
