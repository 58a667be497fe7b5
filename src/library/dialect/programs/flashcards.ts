import type { MarkdownIt, StateBlock } from 'markdown-it';
import { ENDS_TEXT, lineStart, openingLine } from '../blocks.ts';

/**
 * Leaves out the line between the two sides of a flashcard, as Obsidian's plugin for spaced
 * repetition has it: `?`, and `??` on a card that is asked both ways. It touches both sides.
 */
export function flashcards(parser: MarkdownIt): void {
  parser.block.ruler.before('table', 'flashcard', betweenSides, ENDS_TEXT);
}

const BETWEEN_SIDES = /^\?\??$/;

function betweenSides(state: StateBlock, line: number, end: number, silent: boolean): boolean {
  if (!BETWEEN_SIDES.test(openingLine(state, line, '?') ?? '')) return false;
  const { src } = state;
  const start = lineStart(state, line);
  // The text of a bullet is no mark.
  if (/[^\s>]/.test(src.slice(src.lastIndexOf('\n', start - 1) + 1, start))) return false;
  // The heading above is no part of a section's own text.
  const touchesFront = line === 0 || !state.isEmpty(line - 1);
  if (!touchesFront || line + 1 >= end || state.isEmpty(line + 1)) return false;
  if (!silent) state.line = line + 1;
  return true;
}
