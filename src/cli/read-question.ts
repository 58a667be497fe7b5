import * as z from 'zod';
import {
  type PracticeQuestion,
  parsePracticeQuestion,
  practiceQuestion,
} from '../answers/practice/reading/practice-question.ts';

/** A question asked in a terminal. */
export type CliQuestion =
  | { readonly kind: 'search'; readonly text: string }
  | { readonly kind: 'practice'; readonly text: string; readonly question: PracticeQuestion };

/** A line that was meant as a question; `message` says what is wrong with it. */
export interface NoQuestion {
  readonly kind: 'no-question';
  readonly message: string;
}

const QUESTION = '"question" is not text';
const OPTIONS = '"options" is not a list of two or more texts';

const writtenQuestion = z.object({
  question: z.string(QUESTION).trim().min(1, QUESTION),
  options: z.array(z.string(OPTIONS), OPTIONS).min(2, OPTIONS).optional(),
});

/**
 * Reads a question: a text, a practice question with its options as people paste it, or the same as
 * JSON, `{"question": "…", "options": ["…", "…"]}`. Any other JSON is a text.
 */
export function readQuestion(line: string): CliQuestion {
  const read = readLine(line);
  return read.kind === 'no-question' ? readText(line) : read;
}

/** The same for a line from a script, where anything that begins like JSON is meant as such. */
export function readLine(line: string): CliQuestion | NoQuestion {
  if (!line.trimStart().startsWith('{')) return readText(line);
  const json = parseJson(line);
  if (json === undefined) return noQuestion('it is not valid JSON');
  const { success, data, error } = writtenQuestion.safeParse(json);
  if (!success) {
    return noQuestion(error.issues[0]?.message ?? 'it has another shape');
  }
  const { question: text, options } = data;
  return options === undefined
    ? readText(text)
    : { kind: 'practice', text, question: practiceQuestion(text, options) };
}

function readText(text: string): CliQuestion {
  const question = parsePracticeQuestion(text);
  return question === null ? { kind: 'search', text } : { kind: 'practice', text, question };
}

function noQuestion(reason: string): NoQuestion {
  const how = 'Write {"question": "…"} or {"question": "…", "options": ["…", "…"]}.';
  return { kind: 'no-question', message: `This line is not a question: ${reason}. ${how}` };
}

/** Trims the line, because a file may begin with a byte order mark, which is no JSON. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line.trim());
  } catch {
    return undefined;
  }
}
