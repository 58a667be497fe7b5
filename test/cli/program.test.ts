import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it, onTestFinished } from 'vitest';
import { aNotesFolder } from '../builders/notes-folder.ts';

it('says in a sentence that its output cannot be written', async () => {
  const file = join(await aNotesFolder({ 'read-only.txt': '' }), 'read-only.txt');
  const readOnly = await open(file, 'r');
  onTestFinished(() => readOnly.close());

  const program = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', '--help'], {
    stdio: ['ignore', readOnly.fd, 'pipe'],
  });
  const said = program.stderr === null ? '' : text(program.stderr);
  const [err, [code]] = await Promise.all([said, once(program, 'exit')]);

  expect(err).toMatch(/^Cannot write the output \(EBADF.*\)\.\n$/);
  expect(code).toBe(1);
});
