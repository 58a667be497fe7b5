import type { StateInline } from 'markdown-it';

/**
 * What stands in the text from a place on, at most so many characters: what a rule looks for is shorter, and to look
 * further at each place would take quadratic time.
 */
export function textFrom({ src, posMax }: StateInline, start: number, most: number): string {
  return src.slice(start, Math.min(posMax, start + most));
}
