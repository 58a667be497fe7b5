import { isLatexCommand } from '../../plain-text/latex-text.ts';

/** Names that are written out in formulas, as are those of one or two letters. */
const NAMES = new Set(
  'sin cos tan log exp max min lim det gcd mod ln deg dim arg sup inf'.split(' '),
);

/** A command of LaTeX, such as `\alpha`, or the beginning of one. */
export const COMMAND = /\\[A-Za-z]{2}/;

/** `x = 1`, `a + b`, `2 < n`: a sign with something on both sides; a plus with room around it. */
const OPERATION = /[\p{L}\p{N})}|!'\]]\s*(?:[=<>≤≥≠≈]|(?<=\s)\+(?=\s))\s*[-({|\\\p{L}\p{N}]/u;

/** `x_1`, `10^6`, `(a + b)^{2}`; not the `job_a` of a name. */
const SCRIPT = /(?:(?<![\p{L}\p{N}_])(?:\p{L}|\p{N}+)|[)}])[_^][({\\\p{L}\p{N}-]/u;

/** Code, links and tags, and the paths of drives (`C:\text`, but not `F:\mathbb{R}`), stand in texts. */
const OF_TEXT = /`|\]\(|:\/\/|<\/?[a-zA-Z][^<>]*>|(?<!\p{L})\p{Lu}:\\(?!math|\p{L}*\{)/u;

/** Whether what stands between `\[` and `\]` is clearly a formula: a command of LaTeX, or signs without any words. */
export function isFormula(text: string): boolean {
  if (OF_TEXT.test(text)) return false;
  const commands = Array.from(text.matchAll(/\\([A-Za-z]{2,})(?![A-Za-z])(\s*\{)?/g));
  if (commands.some(([, name = '', group]) => group !== undefined || isLatexCommand(name))) {
    return true;
  }
  return isWordless(text) && (OPERATION.test(text) || SCRIPT.test(text));
}

const MAX_SHORT = 40;

/** Whether a text may be a formula where its writer writes others like it: `n`, `O(n)`, `[a, b]`. */
export function mayBeFormula(text: string): boolean {
  const isShort = text.length <= MAX_SHORT && /[\p{L}\p{N}]/u.test(text);
  return isShort && !OF_TEXT.test(text) && isWordless(text);
}

function isWordless(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  return words.every((word) => NAMES.has(word)) && !/[^\P{L}a-zA-Zα-ωΑ-Ω]/u.test(text);
}
