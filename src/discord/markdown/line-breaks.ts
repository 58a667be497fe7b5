import { plainText, type Run, type Runs } from './tree.ts';
import { columns } from './width.ts';

/** Writers wrap no narrower than this: a shorter line ends where its writer wanted it to. */
const MIN_WRAPPED_COLUMNS = 60;

/**
 * Decides for the line breaks that stand in the source only. Where a paragraph was wrapped at a width, they
 * become spaces (nothing between East Asian characters); else they stay, as its writer saw them.
 */
export function settleLineBreaks(runs: Runs): Runs {
  if (!runs.some((run) => run.kind === 'break' && run.soft)) return runs;

  const isWrapped = isWrappedAtWidth(runs);
  return runs.flatMap((run, index): Runs => {
    if (run.kind !== 'break' || !run.soft) return [run];
    if (!isWrapped) return [{ kind: 'break', soft: false }];
    return [{ kind: 'text', text: spaceBetween(runs[index - 1], runs[index + 1]), marks: [] }];
  });
}

/** Every line is so long that the next line's first word had no room on it. */
function isWrappedAtWidth(runs: Runs): boolean {
  const lines = runs
    .map((run) => (run.kind === 'break' ? '\n' : plainText([run])))
    .join('')
    .split('\n')
    .map((line) => line.trim());
  const widths = lines.map(columns);
  const widest = widths.reduce((most, width) => Math.max(most, width), MIN_WRAPPED_COLUMNS);
  return lines
    .slice(1)
    .every((line, index) => (widths[index] ?? 0) + 1 + columns(firstWord(line)) > widest);
}

function firstWord(line: string): string {
  return /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u.test(line)
    ? line.slice(0, 2)
    : (/^\S+/.exec(line)?.[0] ?? '');
}

function spaceBetween(before: Run | undefined, after: Run | undefined): string {
  const isEastAsian = (text: string) => /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]$/u.test(text);
  const last = [...plainText(before ? [before] : []).slice(-2)].at(-1) ?? '';
  const first = [...plainText(after ? [after] : []).slice(0, 2)][0] ?? '';
  return isEastAsian(last) && isEastAsian(first) ? '' : ' ';
}
