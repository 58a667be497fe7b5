import type { Section } from '../../src/library/note.ts';
import { wordsOf } from '../../src/search/text/words.ts';

/**
 * The words of the section's plain text that are not shown. Words in image texts are left out,
 * because they are shown with the images.
 */
export function lostWords({ plain, markdown: source, heading }: Section, markdown: string): string {
  const letters = lettersOf(markdown.replaceAll('\u200b', ''));
  const images = new Set(
    [...source.matchAll(/!\[([^\]]*)\]/g)].flatMap((match) => [
      ...wordsOf(match[1] ?? '').map(({ text }) => text),
    ]),
  );
  const lost = wordsOf(plain)
    .map(({ text }) => text)
    .filter((word) => !images.has(word) && !letters.includes(lettersOf(word)));
  return lost.length === 0 ? '' : `${heading}: ${lost.join(' ')}`;
}

/**
 * Letters and digits in normalised form, with `ss` for `ß`; characters between them may be escaped.
 */
function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
