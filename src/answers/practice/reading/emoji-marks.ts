import { OPTION_LETTERS } from './option-marks.ts';

/** `🇦` (two of which are a flag), `🅰️` and `1️⃣`, each with a sign behind it or none. */
const EMOJI_MARK = /(?:(?<![🇦-🇿])[🇦-🇯](?![🇦-🇿])|[🅰-🅹]\uFE0F?|[1-9]\uFE0F?\u20E3)\s*[.):：]?\s*/gu;

/** What Discord copies for `🇦`. */
const NAMED_LETTER = /:regional_indicator_([a-j]):\s*/g;

/** The emoji that stand for `A`, in the rows of those for letters. */
const FIRST_LETTERS = [0x1f1e6, 0x1f170];

/** A text with `A. ` for `🇦` and `1. ` for `1️⃣`, by which polls and quizzes in Discord mark their options. */
export function withoutEmojiMarks(text: string): string {
  const named = text.replace(NAMED_LETTER, (_, letter: string) => `${letter.toUpperCase()}. `);
  return named.replace(EMOJI_MARK, (found) => `${markOf(found)}. `);
}

function markOf(emoji: string): string {
  const code = emoji.codePointAt(0) ?? 0;
  const letters = FIRST_LETTERS.map((first) => OPTION_LETTERS[code - first]);
  return letters.find((letter) => letter !== undefined) ?? emoji.charAt(0);
}
