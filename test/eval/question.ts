import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';

const relevantSection = z.object({
  /** Path inside the notes folder. */
  file: z.string(),
  heading: z.string(),
  /** Line of the heading, from 1; 1 for what stands before the first one. */
  line: z.int().positive(),
  /** 2 states the answer, 1 helps. */
  grade: z.union([z.literal(1), z.literal(2)]),
});

const question = z.object({
  id: z.string(),
  /** `unanswerable` ones have no relevant section; every other kind has. */
  kind: z.string(),
  /** The notes folder, as the end of a path; every folder without it. */
  notes: z.string().optional(),
  question: z.string(),
  relevant: z.array(relevantSection),
});

/** A question with the sections that answer it, judged by reading. */
export type Question = Readonly<z.infer<typeof question>>;

/** Reads judged questions, a JSON object a line. Throws on a line that is none. */
export async function readQuestions(file: string): Promise<readonly Question[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => {
      const parsed = question.safeParse(parseJson(line));
      if (!parsed.success) {
        throw new Error(
          `${file}:${number} is no judged question: ${z.prettifyError(parsed.error)}`,
        );
      }
      return parsed.data;
    });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The questions about a notes folder: those that name it, or name none. */
export function questionsAbout(
  questions: readonly Question[],
  folder: string,
): readonly Question[] {
  const path = resolve(folder).replaceAll('\\', '/');
  return questions.filter(({ notes }) => notes === undefined || `${path}/`.endsWith(`/${notes}/`));
}
