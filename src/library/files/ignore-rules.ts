import ignore, { type Ignore } from 'ignore';

/**
 * The name of a file that lists, in the syntax of gitignore, what in its folder and below is not to be read.
 */
export const IGNORE_FILE = '.notaignore';

/** What one ignore file says about the paths below its folder. */
interface FolderRules {
  /** The folder of the rules inside the notes folder, ending with `/`; empty for the notes folder itself. */
  readonly base: string;
  readonly matcher: Ignore;
}

/** What the ignore files of a folder and those above it say, nearest first. */
export type IgnoreRules = readonly FolderRules[];

/**
 * Adds the rules of an ignore file. `path` is its folder inside the notes folder; empty for the notes folder
 * itself.
 */
export function withRules(text: string, path: string, rulesAbove: IgnoreRules): IgnoreRules {
  const base = path === '' ? '' : `${path}/`;
  return [{ base, matcher: ignore().add(text) }, ...rulesAbove];
}

/**
 * As in git, the nearest ignore file that says anything about a path decides. The path of a folder ends with
 * `/`.
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
 * Whether a change of a file may change what is ignored: `.notaignore` may be a link to a file such as
 * `.gitignore`.
 */
export function mayNameIgnored(name: string): boolean {
  return name.endsWith('ignore');
}
