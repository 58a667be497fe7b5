import { latexText } from './latex/latex-text.ts';

/**
 * `$$…$$` and `$…$`, with the same length limits as in Markdown; `$5 and $6` are amounts of money.
 */
const FORMULA =
  /\$\$([^$]{1,500})\$\$|(?<![\p{L}\p{N}$\\])\$(?![\s$])([^$\n]{1,500})(?<!\s)\$(?![\p{L}\p{N}$])/gu;

/** A text within HTML, which is not read as Markdown, with its formulas made readable. */
export function withFormulas(text: string): string {
  if (!text.includes('$')) return text;
  return text.replace(FORMULA, (_, double?: string, single: string = '') =>
    latexText(double ?? single),
  );
}
