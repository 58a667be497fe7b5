import picocolors from 'picocolors';
import { run } from '../../src/cli/run.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

/** The environment of a command. */
interface Surroundings extends Pick<Terminal, 'cwd'>, Partial<Pick<Terminal, 'env'>> {
  /** Whether colours are shown. */
  readonly colours?: boolean;
  /** The lines of standard input. */
  readonly lines?: readonly string[];
}

/** Runs `nota …` in a terminal; returns its exit code and output. */
export async function runCli(
  args: readonly string[],
  { cwd, env = {}, colours = false, lines = [] }: Surroundings,
) {
  let out = '';
  let err = '';
  const code = await run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    lines: async function* () {
      yield* lines;
    },
    colours: picocolors.createColors(colours),
    cwd,
    env,
  });
  return { code, out, err };
}

/** Runs `nota db …` on the database `nota.db` of a folder. */
export function runDb(cwd: string, args: readonly string[]) {
  return runCli(['db', ...args], { cwd, env: { DATABASE_FILE: 'nota.db' } });
}
