import type picocolors from 'picocolors';

/** Functions that colour a text, or leave it unchanged where colours are not shown. */
export type Colours = ReturnType<typeof picocolors.createColors>;

/** The parts of the environment that a subcommand may use. */
export interface Terminal {
  /** Writes to standard output; adds no newline. */
  out(text: string): void;
  /** Writes to standard error; adds no newline. */
  err(text: string): void;
  /** The lines of standard input, without line ends. */
  lines(): AsyncIterable<string>;
  /** Colours for standard output. */
  readonly colours: Colours;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly env: {
    readonly NOTES_DIR?: string | undefined;
    readonly NOTES_CHECK_IGNORE?: string | undefined;
    readonly DATABASE_FILE?: string | undefined;
  };
}

/** A subcommand of `nota`: takes the words after its name and returns the exit code. */
export type Subcommand = (args: readonly string[], terminal: Terminal) => Promise<number>;

/** The person asked for something that doesn't exist; the message lists what does. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
