import { CODE_KINDS, type CodeKind, grammarOf } from './grammars.ts';

/** A piece of code with one colour; `plain` has none. */
export interface CodePiece {
  readonly kind: CodeKind | 'plain';
  readonly text: string;
}

/** Splits code for highlighting. The texts of the pieces, joined, are the code. */
export function highlight(code: string, language: string): readonly CodePiece[] {
  const pattern = grammarOf(language);
  if (pattern === null) return [{ kind: 'plain', text: code }];

  const pieces: CodePiece[] = [];
  let end = 0;

  for (const match of code.matchAll(pattern)) {
    if (match.index > end) pieces.push({ kind: 'plain', text: code.slice(end, match.index) });
    pieces.push({ kind: kindOf(match.groups), text: match[0] });
    end = match.index + match[0].length;
  }

  if (end < code.length) pieces.push({ kind: 'plain', text: code.slice(end) });
  return pieces;
}

function kindOf(
  groups: Readonly<Record<string, string | undefined>> | undefined,
): CodePiece['kind'] {
  return CODE_KINDS.find((kind) => groups?.[kind] !== undefined) ?? 'plain';
}
