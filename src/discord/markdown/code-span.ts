/** Keeps two marks apart where nothing else can: a character that takes no room. */
export const ZERO_WIDTH_SPACE = '\u200b';

/**
 * Writes inline code. Nothing can be escaped in it, so code with backticks is closed by another number
 * of them than stands in it. Two at most: three would open a code block.
 */
export function codeSpan(code: string): string {
  const runs = new Set((code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = !runs.has(1) ? '`' : !runs.has(2) ? '``' : null;
  if (fence === null) return codeSpan(code.replaceAll('``', `\`${ZERO_WIDTH_SPACE}\``));

  const start = code.startsWith('`') ? ' ' : '';
  const end = code.endsWith('`') ? ' ' : '';
  return `${fence}${start}${code}${end}${fence}`;
}

/** Takes from code the power to close the block that it stands in. */
export function withoutFences(code: string): string {
  return code.replace(/`(?=``)/g, `\`${ZERO_WIDTH_SPACE}`);
}
