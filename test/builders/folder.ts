import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Linux keeps this in memory, where syncing costs nothing. */
const MEMORY = '/dev/shm';

/** An empty folder that is gone when the test ends. */
export function aFolder(): string {
  return folderIn(tmpdir());
}

/** As {@link aFolder}, in memory where the machine has such a place: for tests that write very often. */
export function aQuickFolder(): string {
  return folderIn(existsSync(MEMORY) ? MEMORY : tmpdir());
}

function folderIn(parent: string): string {
  const folder = mkdtempSync(join(parent, 'nota-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
