import type { Found } from './syntax.ts';

/** `` `code` ``: closed by as many backticks as opened it. An unclosed run is text as a whole. */
export function matchCode(text: string, at: number): Found {
  const fence = backticksAt(text, at);
  const end = endOfCode(text, at);
  if (end === null) return { node: { kind: 'text', text: fence }, end: at + fence.length };

  const inner = text.slice(at + fence.length, end - fence.length);
  return { node: { kind: 'code', text: withoutGuards(inner) }, end };
}

/** The end of the code span that starts at `at`; `null` when it is not closed. */
export function endOfCode(text: string, at: number): number | null {
  const fence = backticksAt(text, at);
  let close = text.indexOf(fence, at + fence.length);

  while (close !== -1) {
    const run = backticksAt(text, close);
    if (run.length === fence.length) return close + run.length;
    close = text.indexOf(fence, close + run.length);
  }

  return null;
}

/**
 * A space next to a backtick only separates it from the marks: ``` `` `a` `` ``` shows `` `a` ``.
 */
function withoutGuards(inner: string): string {
  const start = inner.startsWith(' `') ? 1 : 0;
  const end = inner.endsWith('` ') ? inner.length - 1 : inner.length;
  return inner.slice(start, end);
}

function backticksAt(text: string, at: number): string {
  let end = at;
  while (text.charAt(end) === '`') end += 1;
  return text.slice(at, end);
}
