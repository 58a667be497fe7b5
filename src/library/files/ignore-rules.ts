import ignore, { type Ignore } from 'ignore';

/** The name of a file that lists, in gitignore syntax, what is not read in its folder and below. */
export const IGNORE_FILE = '.notaignore';

/** The rules of one ignore file, for the paths below its folder. */
interface FolderRules {
  /**
   * The folder of the ignore file, relative to the notes folder and ending with `/`; empty for the
   * notes folder itself.
   */
  readonly base: string;
  readonly matcher: Ignore;
}

/** The rules of the ignore files of a folder and its parents, nearest first. */
export type IgnoreRules = readonly FolderRules[];

/**
 * Adds the rules of an ignore file. `path` is its folder, relative to the notes folder; empty for
 * the notes folder itself.
 */
export function withRules(text: string, path: string, rulesAbove: IgnoreRules): IgnoreRules {
  const base = path === '' ? '' : `${path}/`;
  return [{ base, matcher: ignore().add(text) }, ...rulesAbove];
}

/**
 * As in git, the nearest ignore file with a rule about the path decides. The path of a folder ends
 * with `/`.
 */
export function isIgnored(path: string, rules: IgnoreRules): boolean {
  for (const { base, matcher } of rules) {
    const { ignored, unignored } = matcher.test(path.slice(base.length));
    if (ignored || unignored) {
      return ignored;
    }
  }
  return false;
}

/**
 * Whether a change to a file may change what is ignored: `.notaignore` may be a link to a file such
 * as `.gitignore`.
 */
export function mayNameIgnored(name: string): boolean {
  return name.endsWith('ignore');
}
