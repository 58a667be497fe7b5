import { resolve } from 'node:path';
import { DATABASE_FILE, settingPath } from '../config.ts';
import { backUp, restore } from '../store/backup.ts';
import { StoreError } from '../store/errors.ts';
import { examine } from '../store/examine.ts';
import { forget } from './forget.ts';
import { type Terminal, UsageError } from './terminal.ts';

const USAGE =
  'Use: db backup FILE, db restore FILE, db check, db forget user ID, or db forget server ID.';

/** How many words each action of `db` takes, including its name. */
const WORDS = new Map([
  ['backup', 2],
  ['restore', 2],
  ['check', 1],
  ['forget', 3],
]);

/**
 * `db backup FILE | restore FILE | check | forget …`: maintains the database file; exits with 1
 * when something is wrong.
 */
export async function db(args: readonly string[], terminal: Terminal): Promise<number> {
  const [what = '', path = '', id = ''] = args;
  const file = databaseFile(terminal);
  if (WORDS.get(what) !== args.length) throw new UsageError(USAGE);
  try {
    switch (what) {
      case 'backup':
        await backUp(file, resolve(terminal.cwd, path));
        terminal.out(`Copied the database ${file} to ${path}.\n`);
        return 0;
      case 'restore':
        return await putBack(resolve(terminal.cwd, path), file, terminal);
      case 'check':
        return check(file, terminal);
      case 'forget':
        return await forget(path, id, file, terminal);
      default:
        throw new UsageError(USAGE);
    }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    terminal.err(`${error.message}\n`);
    return 1;
  }
}

async function putBack(backup: string, file: string, terminal: Terminal): Promise<number> {
  const kept = await restore(backup, file);
  terminal.out(`Restored the database ${file} from ${backup}.\n`);
  if (kept !== null) {
    terminal.out(`The previous database is in ${kept}.\n`);
  }
  return 0;
}

function check(file: string, terminal: Terminal): number {
  const condition = examine(file);
  switch (condition.kind) {
    case 'whole':
      terminal.out(`The database ${file} is not damaged.\n`);
      return 0;
    case 'damaged':
      terminal.out(`The database ${file} is damaged:\n${condition.findings.join('\n')}\n`);
      terminal.out('Stop the bot and restore a backup with "npm run db -- restore FILE".\n');
      return 1;
    case 'foreign':
      terminal.out(`The file ${file} is not a Nota database. Is the path right?\n`);
      return 1;
  }
}

function databaseFile({ env, cwd }: Terminal): string {
  return settingPath(env.DATABASE_FILE || DATABASE_FILE, cwd);
}
