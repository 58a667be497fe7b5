import { isWrapped } from '../../../library/plain-text/wrapped-lines.ts';
import { textRun } from '../runs.ts';
import { plainText, type Run, type Runs } from '../tree.ts';

/**
 * Decides what becomes of soft line breaks. If a line was wrapped for its length, they become spaces (nothing between
 * East Asian characters); else they stay, as the writer saw them.
 */
export function settleLineBreaks(runs: Runs): Runs {
  if (!runs.some(isSoftBreak)) return runs;

  const lines = linesOf(runs);
  let line = 0;
  return runs.map((run, index): Run => {
    if (run.kind !== 'break') return run;
    line += 1;
    if (!run.soft || !isWrapped(lines[line - 1] ?? '', lines[line] ?? '')) {
      return { kind: 'break', soft: false };
    }
    return textRun(spaceBetween(runs[index - 1], runs[index + 1]));
  });
}

function isSoftBreak(run: Run): boolean {
  return run.kind === 'break' && run.soft;
}

function linesOf(runs: Runs): readonly string[] {
  return runs
    .map((run) => (run.kind === 'break' ? '\n' : plainText([run])))
    .join('')
    .split('\n')
    .map((line) => line.trim());
}

function spaceBetween(before: Run | undefined, after: Run | undefined): string {
  const isEastAsian = (text: string) => /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u.test(text);
  const last = [...plainText(before ? [before] : []).slice(-2)].at(-1) ?? '';
  return isEastAsian(last) && isEastAsian(plainText(after ? [after] : [])) ? '' : ' ';
}
