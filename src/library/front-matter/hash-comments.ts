import type { Finding } from '../problems/problem.ts';
import { type LineOfKey, METADATA_KEYS } from './metadata.ts';
import { linesOfKey } from './yaml-lines.ts';

/** `#aws` as a value; `# about` is meant as a comment. */
const HASHED = /^\s*(?:-\s+)?#(?=[^\s#])/;

/**
 * Reports values that YAML silently reads as comments, because tags are written with a hash
 * elsewhere.
 */
export function hashComments(lines: readonly string[], lineOf: LineOfKey): readonly Finding[] {
  if (!lines.some((line) => line.includes('#'))) return [];
  return [...METADATA_KEYS].flatMap((key) => {
    const at = linesOfKey(key, lines).findIndex(
      (line, index) => HASHED.test(line) && (index === 0 || /^\s*-/.test(line)),
    );
    return at === -1 ? [] : [isComment(key, lineOf(key) + at)];
  });
}

function isComment(key: string, line: number): Finding {
  return {
    line,
    severity: 'warning',
    code: 'front-matter-value',
    message: `The # in the ${key} of the front matter starts a comment.`,
    whatWasDone: 'What follows it is left out. Remove the # or use quotes.',
  };
}
