/** Consecutive lines, as indexes. */
export interface LineRange {
  readonly first: number;
  /** The line after the last. */
  readonly end: number;
}

const OPENING = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?<marks>`{3,}(?!.*`)|~{3,})/;

/** Finds fenced code, whatever its indentation; the ranges include the fences. */
export function fencesIn(lines: readonly string[]): readonly LineRange[] {
  const fences: LineRange[] = [];
  let first = 0;
  let closing: RegExp | null = null;
  for (const [at, line] of lines.entries()) {
    if (closing === null) {
      const { marks } = OPENING.exec(line)?.groups ?? {};
      if (marks === undefined) continue;
      first = at;
      closing = new RegExp(`^[ \\t>]*${marks.charAt(0)}{${marks.length},}\\s*$`);
    } else if (closing.test(line)) {
      fences.push({ first, end: at + 1 });
      closing = null;
    }
  }
  return closing === null ? fences : [...fences, { first, end: lines.length }];
}

/** For each line whether it is in fenced code, including the fences. */
export function linesOfCode(lines: readonly string[]): readonly boolean[] {
  const isCode = lines.map(() => false);
  for (const { first, end } of fencesIn(lines)) isCode.fill(true, first, end);
  return isCode;
}
