import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { aFolder } from '../../../builders/folder.ts';
import { compile, endOf } from './start-process.ts';

it('lives on when memory is collected while a database is open', async () => {
  const script = await compile('allocator.ts');

  const child = spawn(process.execPath, [script, join(aFolder(), 'nota.db')], { stdio: 'ignore' });

  expect(await endOf(child)).toBeNull();
}, 60_000);
