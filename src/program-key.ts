import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';

/** The folders whose code decides how notes are understood and indexed; what they import besides only runs it. */
const DECIDING = ['library', 'search'];
const CODE = new Set(['.js', '.ts']);

/**
 * A key of the code that understands and indexes notes, of the packages that it uses, and of Node, whose
 * tables of characters it uses: what was saved under another key may have been understood otherwise. Another
 * kind of processor may keep numbers in another way.
 */
export function programKey(): string {
  const hash = createHash('sha1').update(`${process.version} ${process.arch}`);
  const folders = DECIDING.map((name) => join(import.meta.dirname, name));
  const code = folders.filter((folder) => existsSync(folder)).flatMap(codeIn);
  for (const file of [import.meta.filename, ...code, ...installedPackages()]) {
    hash.update(readFileSync(file));
  }
  return hash.digest('base64url');
}

function codeIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => CODE.has(extname(name)))
    .sort()
    .map((name) => join(folder, name));
}

/** npm's list of what is installed, in the nearest folder that has one. */
function installedPackages(): readonly string[] {
  let folder = import.meta.dirname;
  for (;;) {
    const list = join(folder, 'node_modules', '.package-lock.json');
    if (existsSync(list)) return [list];
    if (dirname(folder) === folder) return [];
    folder = dirname(folder);
  }
}
