import ignore, { type Ignore } from 'ignore';

/** Says which files of its folder, and of those below, are not to be read: gitignore's syntax. */
export const IGNORE_FILE = '.notaignore';

/** What one ignore file says about the paths below its folder. */
interface FolderRules {
  /** What the paths inside the notes folder begin with: empty, or with `/` at its end. */
  readonly base: string;
  readonly matcher: Ignore;
}

/** What the ignore files of a folder and those above it say, nearest first. */
export type IgnoreRules = readonly FolderRules[];

/** Adds what an ignore file says; `path` is its folder inside the notes folder, empty for itself. */
export function withRules(text: string, path: string, rulesAbove: IgnoreRules): IgnoreRules {
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

/** Whether a file may say what is ignored: the ignore file may be a link to another such as `.gitignore`. */
export function mayNameIgnored(name: string): boolean {
  return name.endsWith('ignore');
}
