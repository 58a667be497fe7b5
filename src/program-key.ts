import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';

/** The folders whose code decides how notes are parsed and indexed. */
const DECIDING = ['basics', 'library', 'search'];
const CODE = new Set(['.js', '.ts']);

/**
 * A hash of all that decides how notes are parsed and indexed: our own code, the installed packages, the
 * version of Node (for its Unicode tables) and the processor (for its byte order). What was saved under
 * another key must not be used.
 */
export function programKey(): string {
  const hash = createHash('sha1').update(`${process.version} ${process.arch}`);
  // A bundle, as the tests make one of the program, has them in itself.
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

/** npm's list of installed packages, from the nearest folder that has one. */
function installedPackages(): readonly string[] {
  let folder = import.meta.dirname;
  for (;;) {
    const list = join(folder, 'node_modules', '.package-lock.json');
    if (existsSync(list)) return [list];
    if (dirname(folder) === folder) return [];
    folder = dirname(folder);
  }
}
