import { fencesIn } from './fences.ts';

/** ` ```{r setup, include=FALSE} `. */
const HEAD = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*\{[^{}]*\binclude\s*=\s*F(?:ALSE)?\b/;
const OPTION = /^[ \t>]*(?:#|\/\/|--|%%)\|/;
const NOT_INCLUDED = /\|\s*include:\s*(?:false|FALSE)\s*$/;

/**
 * Blanks the code chunks of R Markdown and Quarto that are run but not shown, such as the set-up at
 * the top.
 */
export function withoutHiddenChunks(text: string): string {
  const lines = text.split('\n');
  for (const { first, end } of fencesIn(lines)) {
    if (HEAD.test(lines[first] ?? '') || saysSo(lines, first + 1)) lines.fill('', first, end);
  }
  return lines.join('\n');
}

/** Whether an option at the top of a chunk hides it. */
function saysSo(lines: readonly string[], first: number): boolean {
  for (let line = first; OPTION.test(lines[line] ?? ''); line++) {
    if (NOT_INCLUDED.test(lines[line] ?? '')) return true;
  }
  return false;
}
