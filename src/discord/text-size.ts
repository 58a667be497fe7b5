import {
  MAX_TEXT_DISPLAY_BYTES,
  MAX_TEXT_DISPLAY_CHARACTERS,
  TEXT_DISPLAY_EXTRA_BYTES,
} from './limits.ts';

/** No message of ours has more text displays. */
const MAX_TEXT_DISPLAYS = 14;

const MAX_TEXT_BYTES = MAX_TEXT_DISPLAY_BYTES - MAX_TEXT_DISPLAYS * TEXT_DISPLAY_EXTRA_BYTES;

const CHARACTERS_PER_BYTE = MAX_TEXT_DISPLAY_CHARACTERS / MAX_TEXT_BYTES;

/** The most that a character takes (a UTF-16 code unit): one of Chinese has three bytes. */
export const MAX_CHARACTER_SIZE = 1.2;

/** The same where a backslash or a zero-width space may have to stand beside it. */
export const MAX_GUARDED_CHARACTER_SIZE = 2.5;

/**
 * What a text takes of the 4,000 characters of a message: its characters, or its share of the bytes that
 * a message may have where that is more, as it is for Chinese. Texts that take no more than
 * 4,000 together fit into a message, by either count.
 */
export function textSize(text: string): number {
  return Math.max(text.length, Math.ceil(Buffer.byteLength(text) * CHARACTERS_PER_BYTE));
}
