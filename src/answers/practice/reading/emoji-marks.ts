import { OPTION_LETTERS } from './option-marks.ts';

/** `🇦` (two of which make a flag), `🅰️` and `1️⃣`, with or without punctuation after it. */
const EMOJI_MARK = /(?:(?<![🇦-🇿])[🇦-🇯](?![🇦-🇿])|[🅰-🅹]\uFE0F?|[1-9]\uFE0F?\u20E3)\s*[.):：]?\s*/gu;

/** What Discord copies instead of `🇦`. */
const NAMED_LETTER = /:regional_indicator_([a-j]):\s*/g;

/** The emoji for `A` in each Unicode range of letters. */
const FIRST_LETTERS = [0x1f1e6, 0x1f170];

/**
 * Replaces `🇦` by `A. ` and `1️⃣` by `1. `: polls and quizzes in Discord mark their options with
 * these.
 */
export function withoutEmojiMarks(text: string): string {
  const named = text.replace(NAMED_LETTER, (_, letter: string) => `${letter.toUpperCase()}. `);
  return named.replace(EMOJI_MARK, (found) => `${markOf(found)}. `);
}

function markOf(emoji: string): string {
  const code = emoji.codePointAt(0) ?? 0;
  const letters = FIRST_LETTERS.map((first) => OPTION_LETTERS[code - first]);
  return letters.find((letter) => letter !== undefined) ?? emoji.charAt(0);
}
