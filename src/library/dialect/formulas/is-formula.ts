import { isLatexCommand } from '../../plain-text/latex/latex-text.ts';

/** Longer names that occur in formulas, besides those of one or two letters. */
const NAMES = new Set(
  'sin cos tan log exp max min lim det gcd mod ln deg dim arg sup inf'.split(' '),
);

/** A command of LaTeX, such as `\alpha`, or the beginning of one. */
export const COMMAND = /\\[A-Za-z]{2}/;

/**
 * `x = 1`, `a + b`, `2 < n`: an operator with something on both sides; a plus must have spaces
 * around it.
 */
const OPERATION = /[\p{L}\p{N})}|!'\]]\s*(?:[=<>≤≥≠≈]|(?<=\s)\+(?=\s))\s*[-({|\\\p{L}\p{N}]/u;

/** `x_1`, `10^6`, `(a + b)^{2}`; not a name such as `job_a`. */
const SCRIPT = /(?:(?<![\p{L}\p{N}_])(?:\p{L}|\p{N}+)|[)}])[_^][({\\\p{L}\p{N}-]/u;

/**
 * Signs of ordinary text: code, links, tags, and Windows paths (`C:\text`, but not `F:\mathbb{R}`).
 */
const OF_TEXT = /`|\]\(|:\/\/|<\/?[a-zA-Z][^<>]*>|(?<!\p{L})\p{Lu}:\\(?!math|\p{L}*\{)/u;

/**
 * Whether the text between `\[` and `\]` is clearly a formula: it has a LaTeX command, or operators
 * without any words.
 */
export function isFormula(text: string): boolean {
  if (OF_TEXT.test(text)) return false;
  const commands = Array.from(text.matchAll(/\\([A-Za-z]{2,})(?![A-Za-z])(\s*\{)?/g));
  if (commands.some(([, name = '', group]) => group !== undefined || isLatexCommand(name))) {
    return true;
  }
  return isWordless(text) && (OPERATION.test(text) || SCRIPT.test(text));
}

const MAX_SHORT = 40;

/** Whether a text may be a formula if its author writes others like it: `n`, `O(n)`, `[a, b]`. */
export function mayBeFormula(text: string): boolean {
  const isShort = text.length <= MAX_SHORT && /[\p{L}\p{N}]/u.test(text);
  return isShort && !OF_TEXT.test(text) && isWordless(text);
}

function isWordless(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  return words.every((word) => NAMES.has(word)) && !/[^\P{L}a-zA-Zα-ωΑ-Ω]/u.test(text);
}
