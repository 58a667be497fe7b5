import type { StateInline, Token } from 'markdown-it';

/**
 * The text from a place on, at most so many characters: what rules look for is shorter, and looking further at each
 * place would take quadratic time.
 */
export function textFrom({ src, posMax }: StateInline, start: number, most: number): string {
  return src.slice(start, Math.min(posMax, start + most));
}

/**
 * What a pattern finds at the place that is read, in at most so many characters; `null` where the text does not go on
 * with these signs.
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

/** Adds the tokens of the text from one place up to another: what stands within a mark. The caller moves on behind it. */
export function pushText(state: StateInline, start: number, end: number): void {
  const { posMax } = state;
  state.pos = start;
  state.posMax = end;
  state.md.inline.tokenize(state);
  state.posMax = posMax;
}

/** The tokens of a text by its lines, without the breaks between them. */
export function tokenLines(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === 'softbreak') lines.push([]);
    else lines.at(-1)?.push(token);
  }
  return lines;
}
