import * as z from 'zod';
import {
  type PracticeQuestion,
  parsePracticeQuestion,
  practiceQuestion,
} from '../answers/practice-question.ts';

/** What somebody asks in a terminal. */
export type CliQuestion =
  | { readonly kind: 'search'; readonly text: string }
  | { readonly kind: 'practice'; readonly text: string; readonly question: PracticeQuestion };

const writtenQuestion = z.object({
  question: z.string().trim().min(1),
  options: z.array(z.string()).min(2).optional(),
});

/**
 * Reads a question: a text, a practice question with its options as people paste it, or the same as
 * JSON, `{"question": "…", "options": ["…", "…"]}`.
 */
export function readQuestion(line: string): CliQuestion {
  const written = writtenQuestion.safeParse(parseJson(line));
  if (written.success && written.data.options !== undefined) {
    const { question: text, options } = written.data;
    return { kind: 'practice', text, question: practiceQuestion(text, options) };
  }
  const text = written.success ? written.data.question : line;
  const question = parsePracticeQuestion(text);
  return question === null ? { kind: 'search', text } : { kind: 'practice', text, question };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
