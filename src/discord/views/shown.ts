import { escapeMarkdown } from '../markdown/write/escape.ts';

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

/** The beginning of a word at the end of a text, in a script that sets words apart; too long a one is cut instead. */
const BEGUN_WORD = /\s+[^\s\u0e00-\u0eff\u2e80-\uffff]{1,20}$/u;

/**
 * A text of at most `maxCharacters`; what is cut off, behind a word where one ends nearby, ends with `…`. Never cuts a
 * character in two.
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

/** Characters for what a person asked, where it is shown. */
export const MAX_ASKED = 200;

/** Signs around a question, beside which those of the bot's own sentence would stand: `what is SQS?.` */
const QUESTION_MARKS = /^[¿¡\s]+(?=[^\s?!？！])|(?<=[^\s?!？！])[\s?!？！]{1,20}$/gu;

/** What a person asked, in a sentence of the bot. */
export function shownQuestion(asked: string): string {
  return shown(asked.replace(QUESTION_MARKS, ''), MAX_ASKED);
}

/** Characters for the name of a note, category or tag that a person typed, where it is shown. */
export const MAX_NAMED = 80;
