import { isImageFile } from '../../../library/files/note-files.ts';
import type { Token } from '../../../library/markdown.ts';
import { isWebAddress } from '../address.ts';
import { attributeOf, wikilinkTarget } from './token.ts';

/** Removes lines that only show images of the notes: those are shown below the text. */
export function withoutImageLines(tokens: readonly Token[]): readonly Token[] {
  const lines = splitLines(tokens);
  const shown = lines.filter((line) => !isImagesOnly(line));
  return shown.length === lines.length ? tokens : shown.flat();
}

/** Splits tokens into lines, each beginning with its line break. */
function splitLines(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type.endsWith('break')) lines.push([]);
    lines.at(-1)?.push(token);
  }
  return lines;
}

function isImagesOnly(line: readonly Token[]): boolean {
  return (
    line.some(isShownElsewhere) && line.every((token) => isShownElsewhere(token) || isSpace(token))
  );
}

function isShownElsewhere(token: Token): boolean {
  if (token.type === 'image') return !isWebAddress(attributeOf(token, 'src'));
  return token.type === 'embed' && isImageFile(wikilinkTarget(token));
}

function isSpace({ type, content }: Token): boolean {
  return type === 'comment' || type.endsWith('break') || (type === 'text' && content.trim() === '');
}
