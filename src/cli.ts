import { createInterface } from 'node:readline';
import picocolors from 'picocolors';
import { hasCode } from './basics/system-error.ts';
import { run } from './cli/run.ts';
import { DotEnvFileError, dotEnvFile } from './dot-env-file.ts';

process.stdout.on('error', (error) => {
  // The reader may close the pipe early: `npm run notes:check | head`.
  if (hasCode(error, 'EPIPE')) {
    process.exit();
  }
  process.stderr.write(`Cannot write the output (${error.message}).\n`);
  process.exit(1);
});

try {
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    lines: () => createInterface({ input: process.stdin }),
    colours: picocolors,
    cwd: process.cwd(),
    env: { ...dotEnvFile('.env'), ...process.env },
  });
} catch (error) {
  if (!(error instanceof DotEnvFileError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
