import type picocolors from 'picocolors';

/** Functions that colour a text, or leave it as it is where no colours show. */
export type Colours = ReturnType<typeof picocolors.createColors>;

/** What a subcommand may touch of the world around it. */
export interface Terminal {
  /** Writes to standard output; adds no newline. */
  out(text: string): void;
  /** Writes to standard error; adds no newline. */
  err(text: string): void;
  /** The lines of standard input, without their ends. */
  lines(): AsyncIterable<string>;
  /** Those that standard output shows. */
  readonly colours: Colours;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly env: {
    readonly NOTES_DIR?: string | undefined;
    readonly NOTES_CHECK_IGNORE?: string | undefined;
    readonly DATABASE_FILE?: string | undefined;
  };
}

/** One word behind `nota`: gets the words after it and gives the exit code. */
export type Subcommand = (args: readonly string[], terminal: Terminal) => Promise<number>;

/** The person asked for something that does not exist; the message says what does. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
