import type { Token } from '../../library/markdown.ts';
import { isImageFile } from '../../library/note-files.ts';
import { isWebAddress } from './address.ts';
import { attributeOf, wikilinkTarget } from './token.ts';

/** Whether a paragraph shows images of the notes and nothing else: they are shown below the text. */
export function isImagesOnly(tokens: readonly Token[]): boolean {
  let images = 0;
  for (const token of tokens) {
    if (isShownElsewhere(token)) {
      images += 1;
    } else if (!isSpace(token)) {
      return false;
    }
  }
  return images > 0;
}

function isShownElsewhere(token: Token): boolean {
  if (token.type === 'image') return !isWebAddress(attributeOf(token, 'src'));
  return token.type === 'embed' && isImageFile(wikilinkTarget(token));
}

function isSpace(token: Token): boolean {
  return token.type.endsWith('break') || (token.type === 'text' && token.content.trim() === '');
}
