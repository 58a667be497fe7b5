import type { Finding } from '../problems/problem.ts';
import { type LineOfKey, METADATA_KEYS } from './metadata.ts';
import { linesOfKey } from './yaml-lines.ts';

/** `#aws` in the place of a value; `# about` is a comment that was meant as one. */
const HASHED = /^\s*(?:-\s+)?#(?=[^\s#])/;

/** Reports values that YAML silently takes for comments: elsewhere tags are written with a hash. */
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
