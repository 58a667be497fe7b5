/** Keeps two marks apart where nothing else can: a character that takes no room. */
export const ZERO_WIDTH_SPACE = '\u200b';

/**
 * Writes inline code. Nothing can be escaped in it, so code with backticks is closed by another number
 * of them than stands in it. Two at most: three would open a code block.
 */
export function codeSpan(code: string): string {
  const inside = withoutFences(code);
  const runs = new Set((inside.match(/`+/g) ?? []).map((run) => run.length));
  if (!runs.has(1)) return between('`', inside);
  if (!runs.has(2)) return between('``', inside);
  return between('``', inside.replaceAll('``', `\`${ZERO_WIDTH_SPACE}\``));
}

/** A space keeps a backtick of the code apart from those around it. */
function between(fence: string, code: string): string {
  const start = code.startsWith('`') ? ' ' : '';
  const end = code.endsWith('`') ? ' ' : '';
  return `${fence}${start}${code}${end}${fence}`;
}

/** Takes from code the power to close the block that it stands in. */
export function withoutFences(code: string): string {
  return code.replace(/`(?=``)/g, `\`${ZERO_WIDTH_SPACE}`);
}
