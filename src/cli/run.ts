import { ConfigError } from '../config.ts';
import { NotesFolderError } from '../library/notes-folder-error.ts';
import { check } from './check.ts';
import { db } from './db.ts';
import { search } from './search.ts';
import { type Subcommand, type Terminal, UsageError } from './terminal.ts';

const SUBCOMMANDS: Readonly<Record<string, Subcommand>> = { check, db, search };

/** Runs one subcommand and gives the exit code: 0 fine, 1 as the subcommand says, 2 wrong usage. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '', ...rest] = args;
  try {
    const subcommand = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
    if (subcommand === undefined) {
      throw new UsageError(`Name what to do: ${Object.keys(SUBCOMMANDS).join(', ')}.`);
    }
    return await subcommand(rest, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.err(`${error.message}\n`);
      return 2;
    }
    if (error instanceof NotesFolderError || error instanceof ConfigError) {
      terminal.err(`${error.message}\n`);
      return 1;
    }
    throw error;
  }
}
