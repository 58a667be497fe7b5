import { run } from '../../src/cli/run.ts';

/** Runs `npm run db -- …` on the database `nota.db` of a folder. */
export async function runDb(cwd: string, args: readonly string[]) {
  let out = '';
  let err = '';
  const code = await run(['db', ...args], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    lines: async function* () {},
    colours: false,
    cwd,
    env: { DATABASE_FILE: 'nota.db' },
  });
  return { code, out, err };
}
