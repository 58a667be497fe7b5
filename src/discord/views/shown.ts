import { escapeMarkdown } from '../markdown/escape.ts';

/**
 * A text that is not the bot's own, on one line, letter for letter: nothing in it is Markdown, pings
 * or links. What is cut off ends with `…`.
 *
 * @param maxCharacters of the result, escapes included.
 */
export function shown(text: string, maxCharacters: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  let escaped = escapeMarkdown(clip(line, maxCharacters));
  for (let length = maxCharacters; escaped.length > maxCharacters; ) {
    length -= Math.ceil((escaped.length - maxCharacters) / 2);
    escaped = escapeMarkdown(clip(line, length));
  }
  return escaped;
}

/** A text of at most `maxCharacters`; what is cut off ends with `…`. Never cuts a character in two. */
export function clip(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) {
    return text;
  }
  const cut = text.slice(0, Math.max(0, maxCharacters - 1)).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()}…`;
}

/** Characters for what a person asked, where it is shown. */
export const MAX_ASKED = 200;

/** Characters for the name of a note, category or tag that a person typed, where it is shown. */
export const MAX_NAMED = 80;
