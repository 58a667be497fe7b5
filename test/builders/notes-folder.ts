import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * A real folder with these files, deleted when the test ends. Returns its absolute path: `await
 * aNotesFolder({ 'aws/lambda.md': '# Lambda', 'empty/': '' })`.
 */
export async function aNotesFolder(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'nota-notes-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await addFiles(folder, files);
  return folder;
}

/**
 * Writes files into a folder, creating the folders they need; a name that ends in `/` is a folder.
 */
export async function addFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    const path = join(folder, file);
    await mkdir(file.endsWith('/') ? path : dirname(path), { recursive: true });
    if (!file.endsWith('/')) {
      await writeFile(path, content);
    }
  }
}
