import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { examine } from '../../../../src/store/examine.ts';
import { openStore } from '../../../../src/store/store.ts';
import { aQuickFolder } from '../../../builders/folder.ts';
import { seededRandom } from '../../../builders/random.ts';
import { compile } from './start-process.ts';

const KILLS = 50;

it('keeps every row that it acknowledged when it is killed while it writes, 50 times', async () => {
  const file = join(aQuickFolder(), 'nota.db');
  const script = await compile('writer.ts');
  const random = seededRandom(7);
  const acknowledged: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    acknowledged.push(...(await writeUntilKilled(script, file, kill, 1 + random() * 30)));
  }

  const store = await openStore(file);
  const rows = await store.subscriptions.getAll(acknowledged);
  await store.close();

  expect(acknowledged.length).toBeGreaterThan(KILLS);
  expect(rows).toHaveLength(acknowledged.length);
  expect(examine(file).kind).toBe('whole');
}, 600_000);

/** The rows that a process reports as written until it is killed after about this many. */
async function writeUntilKilled(
  script: string,
  file: string,
  life: number,
  rows: number,
): Promise<readonly string[]> {
  const child = spawn(process.execPath, [script, file, String(life)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (bytes) => {
    said += String(bytes);
    if (said.split('\n').length > rows) child.kill('SIGKILL');
  });
  await once(child, 'close');
  // The last line may be cut.
  return said.split('\n').slice(0, -1);
}
