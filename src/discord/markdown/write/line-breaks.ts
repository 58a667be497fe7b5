import { textRun } from '../runs.ts';
import { plainText, type Run, type Runs } from '../tree.ts';
import { columns } from './width.ts';

/** Writers wrap no narrower than this: a shorter line ends where its writer wanted it to. */
const MIN_WRAPPED_COLUMNS = 60;

/** A line that ends so is followed by something else: what it announced, or a new sentence. */
const ENDS_ON_PURPOSE = /[:：。！？]$/;

/** A line that begins so stands on its own: `A. Lambda`, `2) …`, `• …`, `Q: …`, an emoji. */
const BEGINS_ON_PURPOSE = /^(?:[A-Za-z\d]{1,2}[.):]\s|[•‣▪◦–—→✓✔-]\s|\p{Emoji_Presentation})/u;

/**
 * Decides for the line breaks that stand in the source only. Where a line was wrapped for its length,
 * they become spaces (nothing between East Asian characters); else they stay, as the writer saw them.
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

/** A line is full when it is long, or when the next word would have made it so. */
function isWrapped(line: string, next: string): boolean {
  if (ENDS_ON_PURPOSE.test(line) || BEGINS_ON_PURPOSE.test(next)) return false;
  const nextWord = next.slice(0, /\s|$/.exec(next)?.index);
  return (
    columns(line) >= MIN_WRAPPED_COLUMNS ||
    columns(`${line} ${nextWord}`) > 1.5 * MIN_WRAPPED_COLUMNS
  );
}

function spaceBetween(before: Run | undefined, after: Run | undefined): string {
  const isEastAsian = (text: string) => /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u.test(text);
  const last = [...plainText(before ? [before] : []).slice(-2)].at(-1) ?? '';
  return isEastAsian(last) && isEastAsian(plainText(after ? [after] : [])) ? '' : ' ';
}
