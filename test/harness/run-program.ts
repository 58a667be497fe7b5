import { UsageError } from '../../src/cli/terminal.ts';
import { NotesFolderError } from '../../src/library/files/notes-folder-error.ts';

/** A program that a person starts. */
export interface MeasuringProgram {
  /** What `--help` and `-h` print. */
  readonly usage: string;
  /** Where a folder of notes is given. */
  readonly notesIn: string;
  /** Gets the words after the program's name. */
  run(args: readonly string[]): Promise<void>;
}

/**
 * Runs a program. Errors that the person can fix end it with one sentence and code 2; anything else
 * is thrown.
 */
export async function runProgram({ usage, notesIn, run }: MeasuringProgram): Promise<void> {
  const args = process.argv.slice(2);
  try {
    if (args.includes('--help') || args.includes('-h')) process.stdout.write(usage);
    else await run(args);
  } catch (error) {
    process.stderr.write(`${sentenceOn(error, notesIn)}\n`);
    process.exitCode = 2;
  }
}

function sentenceOn(error: unknown, notesIn: string): string {
  if (error instanceof UsageError) return error.message;
  if (!(error instanceof NotesFolderError)) throw error;
  return new NotesFolderError(error.folder, error.fault, error, notesIn).message;
}
