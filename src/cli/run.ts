import { ConfigError } from '../config.ts';
import { NotesFolderError } from '../library/files/notes-folder-error.ts';
import { check } from './check.ts';
import { db } from './db.ts';
import { search } from './search.ts';
import { type Subcommand, type Terminal, UsageError } from './terminal.ts';
import { USAGE } from './usage.ts';

const SUBCOMMANDS = { check, db, search } as const satisfies Readonly<Record<string, Subcommand>>;

/**
 * Runs one subcommand, or shows its usage for `--help`. Returns the exit code: 0 for success, 1 as
 * defined by the subcommand, 2 for wrong usage.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '', ...rest] = args;
  try {
    if (isHelp(name)) {
      terminal.out(Object.values(USAGE).join('\n'));
      return 0;
    }
    if (!isSubcommand(name)) {
      throw new UsageError(`Name a command: ${Object.keys(SUBCOMMANDS).join(', ')}.`);
    }
    if (asksForHelp(rest)) {
      terminal.out(USAGE[name]);
      return 0;
    }
    return await SUBCOMMANDS[name](rest, terminal);
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

function isSubcommand(name: string): name is keyof typeof SUBCOMMANDS {
  return Object.hasOwn(SUBCOMMANDS, name);
}

/** Words after `--` are not options. */
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  return words.slice(0, end === -1 ? words.length : end).some(isHelp);
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h';
}
