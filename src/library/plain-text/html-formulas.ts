import { latexText } from './latex-text.ts';

/** `$$…$$` and `$…$` as in Markdown, in their length, too; `$5 and $6` are sums of money. */
const FORMULA =
  /\$\$([^$]{1,500})\$\$|(?<![\p{L}\p{N}$\\])\$(?![\s$])([^$\n]{1,500})(?<!\s)\$(?![\p{L}\p{N}$])/gu;

/** A text that stands in HTML, where nothing is read as Markdown, with its formulas as readers see them. */
export function withFormulas(text: string): string {
  if (!text.includes('$')) return text;
  return text.replace(FORMULA, (_, double?: string, single: string = '') =>
    latexText(double ?? single),
  );
}
