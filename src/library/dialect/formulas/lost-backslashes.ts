import type { MarkdownIt } from 'markdown-it';
import { COMMAND, isFormula } from './is-formula.ts';

/**
 * Reads bracketed formulas that lost their backslashes, as in text copied from ChatGPT:
 * `( \alpha )`, and `[ x = \frac{1}{2} ]`. There must be spaces inside the brackets, and a LaTeX
 * command.
 */
export function lostBackslashes(parser: MarkdownIt): void {
  parser.core.ruler.before('inline', 'lost-backslashes', ({ tokens }) => {
    for (const token of tokens) {
      if (token.type === 'inline' && COMMAND.test(token.content)) {
        token.content = token.content.replace(IN_BRACKETS, withBackslashes);
      }
    }
  });
}

/** Code and other formulas are skipped. */
const OTHER = String.raw`\x60+[^\x60]+\x60+|\$[^$]+\$|\\\([^\n]{1,300}?\\\)|\\\[[^\]]{1,300}?\\\]`;
const ROUND = String.raw`\((?<round> [^\n]{1,300}? )\)`;
/** Not followed by what would make it the text of a link. */
const SQUARE = String.raw`\[(?<square>\s[^\]]{1,300}?\s)\](?![([:])`;
const IN_BRACKETS = new RegExp(
  String.raw`${OTHER}|(?<![\\\]\p{L}\p{N}])(?:${ROUND}|${SQUARE})`,
  'gu',
);

/** Words show that it is a remark: `( see \alpha )`. */
const WORD = /\p{L}{3,}/u;
const NO_WORD = /\\[A-Za-z]+(?:\{[\p{L} ]*\})?|\b(?:sin|cos|tan|log|exp|max|min|lim)\b/gu;

function withBackslashes(all: string, round?: string, square?: string): string {
  const inside = round ?? square ?? '';
  if (inside.includes('$')) return all;
  if (!COMMAND.test(inside) || !isFormula(inside) || WORD.test(inside.replace(NO_WORD, '')))
    return all;
  return round === undefined ? `\\[${inside}\\]` : `\\(${inside}\\)`;
}
