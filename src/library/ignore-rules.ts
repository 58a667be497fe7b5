import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Says which files of its folder, and of those below, are not to be read: gitignore's syntax. */
export const IGNORE_FILE = '.notaignore';

/** What the ignore files of a folder and those above it say, nearest first. */
export type IgnoreRules = readonly { readonly base: string; readonly matcher: Ignore }[];

/** Reads the ignore file of a folder; `path` is the folder inside the notes folder, empty for itself. */
export async function readIgnoreFile(
  folder: string,
  path: string,
  rulesAbove: IgnoreRules,
): Promise<IgnoreRules> {
  const text = await readFile(join(folder, path, IGNORE_FILE), 'utf8');
  const base = path === '' ? '' : `${path}/`;
  return [{ base, matcher: ignore().add(text) }, ...rulesAbove];
}

/** As with git, the nearest file that says anything about a path decides. Folders end with `/`. */
export function isIgnored(path: string, rules: IgnoreRules): boolean {
  for (const { base, matcher } of rules) {
    const { ignored, unignored } = matcher.test(path.slice(base.length));
    if (ignored || unignored) {
      return ignored;
    }
  }
  return false;
}
