import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** In memory on Linux, where syncing is free. */
const MEMORY = '/dev/shm';

/** An empty folder that is removed when the test ends. */
export function aFolder(): string {
  return folderIn(tmpdir());
}

/**
 * Like {@link aFolder}, but in memory if the machine supports it: for tests that write very often.
 */
export function aQuickFolder(): string {
  return folderIn(existsSync(MEMORY) ? MEMORY : tmpdir());
}

function folderIn(parent: string): string {
  const folder = mkdtempSync(join(parent, 'nota-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
