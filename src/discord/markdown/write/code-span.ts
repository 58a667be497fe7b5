/** A character without width, which separates marks where nothing else can. */
export const ZERO_WIDTH_SPACE = '\u200b';

/**
 * Writes inline code. Nothing can be escaped in it, so code with backticks is enclosed in a different number of them.
 * Two at most: three would open a code block.
 */
export function codeSpan(code: string): string {
  const inside = withoutFences(code);
  const runs = new Set((inside.match(/`+/g) ?? []).map((run) => run.length));
  if (!runs.has(1)) return between('`', inside);
  if (!runs.has(2)) return between('``', inside);
  return between('``', inside.replaceAll('``', `\`${ZERO_WIDTH_SPACE}\``));
}

/** Separates a backtick of the code from those around it by a space. */
function between(fence: string, code: string): string {
  const start = code.startsWith('`') ? ' ' : '';
  const end = code.endsWith('`') ? ' ' : '';
  return `${fence}${start}${code}${end}${fence}`;
}

/** Breaks up fences in code, so that it can't close its own code block. */
export function withoutFences(code: string): string {
  return code.replace(/`(?=``)/g, `\`${ZERO_WIDTH_SPACE}`);
}
