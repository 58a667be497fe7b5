import type { ProblemCode } from './problem-codes.ts';

/**
 * How much a problem matters: an `error` loses content of the note, a `warning` may do so, a `hint`
 * does not.
 */
export type Severity = 'error' | 'warning' | 'hint';

/** Something wrong in a note. Problems never stop the bot; `notes:check` lists them. */
export interface Problem {
  /** Absolute path of the notes folder that the file is in. */
  readonly folder: string;
  /** Path of the note inside its notes folder, with `/` between the parts. */
  readonly file: string;
  /** Line of the file, from 1; 1 when the whole file is meant. */
  readonly line: number;
  readonly severity: Severity;
  readonly code: ProblemCode;
  /** One sentence that says what is wrong. */
  readonly message: string;
  /** One sentence that says what was done about it: `The note is read without its front matter.` */
  readonly whatWasDone: string;
}

/** A problem found in a text, before its file is added. */
export type Finding = Omit<Problem, 'folder' | 'file'>;

/** Adds a file to a finding, which makes it a problem. */
export function problemIn(
  { folder, file }: Pick<Problem, 'folder' | 'file'>,
  finding: Finding,
): Problem {
  return { folder, file, ...finding };
}

/** Adds a file to findings. */
export function inFile(
  file: Pick<Problem, 'folder' | 'file'>,
  findings: readonly Finding[],
): Problem[] {
  return findings.map((finding) => problemIn(file, finding));
}
