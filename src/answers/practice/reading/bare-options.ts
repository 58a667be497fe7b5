import { areTruths } from '../truth-options.ts';
import { asks } from './asking-line.ts';
import type { Parts } from './marked-options.ts';
import { readMark } from './option-marks.ts';
import { isChat } from './remark.ts';

/** A longer line without a mark is a paragraph, not an option. */
const MAX_BARE_OPTION = 250;

/**
 * `True` and `False` below a statement, each on its own line. Someone who says `yes` in a chat
 * rarely capitalises it.
 */
export function truthOptions(lines: readonly string[]): Parts | null {
  const stem = lines.slice(0, -2);
  const options = lines.slice(-2);
  const isPair = areTruths(options) && options[0] !== options[1];
  const asking = stem.findLastIndex(asks);
  const isPasted = asking === -1 && options.every((option) => /^\P{Ll}/u.test(option));
  const isAsked = isPasted || asking === stem.length - 1;
  return stem.length > 0 && isPair && isAsked ? { stem, options } : null;
}

/** The lines without marks below the one that asks, if all of them are short. */
export function bareOptions(lines: readonly string[], asking: number): Parts | null {
  const options = lines.slice(asking + 1);
  if (options.length < 3 || !asks(lines[asking] ?? '')) return null;
  if (options.some((option) => option.length > MAX_BARE_OPTION || readMark(option) !== null))
    return null;
  // If some of the lines are addressed to others, it is a message.
  if (options.some(isChat) && !options.every(isChat)) return null;
  return { stem: lines.slice(0, asking + 1), options };
}
