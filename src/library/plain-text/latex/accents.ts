import { LOOKS } from './latex-commands.ts';

/** A letter with indexes, exponents and primes: `y_i`, `x_(n+1)^2`, `x'`. */
const LETTER_WITH_SCRIPTS = /^(\p{L})('*(?:[_^](?:\([^()]*\)|[\p{L}\p{N}]+))*)$/u;

/** `\mathcal O` */
const LOOK = /^\\([A-Za-z]+) ?(?=\p{L}$)/u;

/**
 * Puts an accent on its argument if that is one letter. A line over several letters means the
 * opposite or a mean, so each gets one.
 */
export function accented(name: string, of: string, accent: string): string {
  const text = of.replace(LOOK, (all, look: string) => (LOOKS.has(look) ? '' : all));
  const [, letter, scripts = ''] = LETTER_WITH_SCRIPTS.exec(text) ?? [];
  if (letter !== undefined) return `${letter}${accent}${scripts}`;
  if (text.length === 1) return `${text}${accent}`;
  const isShort = name === 'overline' && /^[\p{L}\p{N}+·∧∨ ]{2,20}$/u.test(text);
  return isShort ? text.replace(/[^ ]/gu, '$&\u0305') : ` ${text}`;
}
