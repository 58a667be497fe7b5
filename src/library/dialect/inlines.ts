import type { StateInline, Token } from 'markdown-it';

/**
 * At most `most` characters from a position: what rules look for is shorter, and searching further
 * at each position would take quadratic time.
 */
export function textFrom({ src, posMax }: StateInline, start: number, most: number): string {
  return src.slice(start, Math.min(posMax, start + most));
}

/**
 * The match of a pattern at the current position, within this many characters; `null` if the text
 * doesn't continue with these characters.
 */
export function foundHere(
  state: StateInline,
  signs: string,
  pattern: RegExp,
  most: number,
): RegExpExecArray | null {
  const { src, pos } = state;
  return src.startsWith(signs, pos) ? pattern.exec(textFrom(state, pos, most)) : null;
}

/** Adds the tokens of the text in a range: the contents of a mark. The caller moves past it. */
export function pushText(state: StateInline, start: number, end: number): void {
  const { posMax } = state;
  state.pos = start;
  state.posMax = end;
  state.md.inline.tokenize(state);
  state.posMax = posMax;
}

/** The tokens of a text grouped by line, without the line breaks. */
export function tokenLines(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === 'softbreak') lines.push([]);
    else lines.at(-1)?.push(token);
  }
  return lines;
}
