import type { ProblemCode } from './problem-codes.ts';

/**
 * How much a problem matters: an `error` loses content of the note, a `warning` may do so, a `hint` does not.
 */
export type Severity = 'error' | 'warning' | 'hint';

/** Something wrong in a note. Problems never stop the bot; `notes:check` lists them. */
export interface Problem {
  /** Absolute path of the notes folder that the file is in. */
  readonly folder: string;
  /** Path of the note inside its notes folder, with `/` between the parts. */
  readonly file: string;
  /** Line in the file, from 1; 1 where the whole file is meant. */
  readonly line: number;
  readonly severity: Severity;
  readonly code: ProblemCode;
  /** One sentence that says what is wrong. */
  readonly message: string;
  /** One sentence that says what was done about it: `The note is read without its front matter.` */
  readonly whatWasDone: string;
}

/** A problem found in a text, before it is said in which file. */
export type Finding = Omit<Problem, 'folder' | 'file'>;

/** Turns a finding into a problem of a file. */
export function problemIn(
  { folder, file }: Pick<Problem, 'folder' | 'file'>,
  finding: Finding,
): Problem {
  return { folder, file, ...finding };
}

/** Turns findings into problems of a file. */
export function inFile(
  file: Pick<Problem, 'folder' | 'file'>,
  findings: readonly Finding[],
): Problem[] {
  return findings.map((finding) => problemIn(file, finding));
}
