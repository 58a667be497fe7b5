import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { reasonOf } from '../../basics/system-error.ts';
import type { Finding } from '../problems/problem.ts';
import { decodeText } from './decode-text.ts';
import { IGNORE_FILE } from './ignore-rules.ts';

/** The result of reading an ignore file. */
export interface ReadIgnoreFile {
  /** `null` when it can't be read, so that nobody knows what in its folder is private. */
  readonly text: string | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads the ignore file of the folder `path`, relative to the notes folder `root` (an absolute path
 * with links resolved). It may be a link to a file that is also inside. Never throws.
 */
export async function readIgnoreFile(root: string, path: string): Promise<ReadIgnoreFile> {
  try {
    const target = await realpath(join(root, path, IGNORE_FILE));
    if (!target.startsWith(root + sep)) {
      return unreadable('It is a link that leads out of the notes folder.');
    }
    // Reading a pipe would never end.
    if (!(await stat(target)).isFile()) {
      return unreadable('It is not a file.');
    }
    const decoded = decodeText(await readFile(target));
    return decoded.kind === 'text'
      ? { text: decoded.text, findings: decoded.findings }
      : unreadable(`${decoded.finding.message} Save it as UTF-8.`, decoded.finding.line);
  } catch (error) {
    return unreadable(`The file cannot be read (${reasonOf(error)}).`);
  }
}

function unreadable(message: string, line = 1): ReadIgnoreFile {
  const whatWasDone = 'Everything in its folder is left out, because it may be private.';
  return {
    text: null,
    findings: [{ line, severity: 'error', code: 'ignore-file-unreadable', message, whatWasDone }],
  };
}
