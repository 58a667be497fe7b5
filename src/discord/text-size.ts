import {
  MAX_TEXT_DISPLAY_BYTES,
  MAX_TEXT_DISPLAY_CHARACTERS,
  TEXT_DISPLAY_EXTRA_BYTES,
} from './limits.ts';

/** The most text displays of any of our messages. */
const MAX_TEXT_DISPLAYS = 14;

const MAX_TEXT_BYTES = MAX_TEXT_DISPLAY_BYTES - MAX_TEXT_DISPLAYS * TEXT_DISPLAY_EXTRA_BYTES;

const CHARACTERS_PER_BYTE = MAX_TEXT_DISPLAY_CHARACTERS / MAX_TEXT_BYTES;

/** The most that a character (a UTF-16 code unit) takes: a Chinese one has three bytes. */
export const MAX_CHARACTER_SIZE = 1.2;

/** The same if it may need a backslash or a zero-width space. */
export const MAX_GUARDED_CHARACTER_SIZE = 2.5;

/**
 * How much of a message's 4,000 characters a text takes: its characters, or its share of the bytes that a message may
 * have if that is more, as for Chinese. Texts that take no more than 4,000 together fit into a message by either
 * limit.
 */
export function textSize(text: string): number {
  return Math.max(text.length, Math.ceil(Buffer.byteLength(text) * CHARACTERS_PER_BYTE));
}
