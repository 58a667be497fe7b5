import { escapeMarkdown } from '../markdown/write/escape.ts';

/** Stands for a text of nothing but blanks, so that something is there to be bold or quoted. */
const BLANK = '␣';

/**
 * Shows a foreign text on one line, letter for letter: nothing in it is Markdown, a ping or a link. If it is cut, it
 * ends with `…`. Blanks alone become `␣`.
 *
 * @param maxCharacters of the result, including escapes
 */
export function shown(text: string, maxCharacters: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '' && text !== '') return BLANK;
  let escaped = escapeMarkdown(clip(line, maxCharacters));
  for (let length = maxCharacters; escaped.length > maxCharacters; ) {
    length -= Math.ceil((escaped.length - maxCharacters) / 2);
    escaped = escapeMarkdown(clip(line, length));
  }
  return escaped;
}

/** A word begun at the end of a text, in a script that separates words; a longer one is cut instead. */
const BEGUN_WORD = /\s+[^\s\u0e00-\u0eff\u2e80-\uffff]{1,20}$/u;

/**
 * Cuts a text to at most `maxCharacters`, after a word if one ends nearby, and adds `…`. Never cuts a character in
 * two.
 */
export function clip(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) {
    return text;
  }
  const room = Math.max(0, maxCharacters - 1);
  const cut = text.slice(0, room).replace(/[\uD800-\uDBFF]$/, '');
  const isBetweenWords = /^\s/.test(text.slice(cut.length));
  return `${(isBetweenWords ? cut : cut.replace(BEGUN_WORD, '')).trimEnd()}…`;
}

/** Characters for what a person asked, where it is shown: enough to know it again. */
export const MAX_ASKED = 100;

/** Punctuation around a question, which would stand next to that of the bot's own sentence: `what is SQS?.` */
const QUESTION_MARKS = /^[¿¡\s]+(?=[^\s?!？！])|(?<=[^\s?!？！])[\s?!？！]{1,20}$/gu;

/** A question, for use in a sentence of the bot. */
export function shownQuestion(asked: string): string {
  return shown(asked.replace(QUESTION_MARKS, ''), MAX_ASKED);
}

/** Characters of a note's, category's or tag's name that a person typed, where it is shown. */
export const MAX_NAMED = 80;

/** Near names that are said. */
const MOST_NEAR = 3;

/** The nearest of the names that a person may have meant, for a sentence. */
export function shownNear(names: readonly string[]): readonly string[] {
  return names.slice(0, MOST_NEAR).map((name) => shown(name, MAX_NAMED));
}
