import { withoutAccents } from '../../library/language/without-accents.ts';

/**
 * Elided words, such as French and Italian articles, that are joined to the next word:
 * `l'instance`, `dell’istanza`.
 */
const ELIDED =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|d?all|dell|nell|sull|coll|quell|quest|gl)['’](?=\p{L}{2})/u;

/** Initials are written with or without dots: `r.m.s` = `rms`. */
const DOTTED_INITIALS = /^\p{L}(?:\.\p{L}){1,9}$/u;

const PLAIN_ASCII = /^[a-z0-9]*$/;

/**
 * A word in the form used for comparison: Unicode NFKC, lower case, without accents and apostrophes
 * (`Ａ` = `a`, `naïve` = `naive`, `don’t` = `dont`, `company's` = `company`, `groß` = `gross`,
 * `l'instance` = `instance`, `e.m.f` = `emf`).
 *
 * Only accents of Latin, Greek and Cyrillic letters are removed: Japanese kana marks distinguish
 * words.
 */
export function normalizeWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN_ASCII.test(lower)) {
    return lower;
  }
  const whole = DOTTED_INITIALS.test(lower) ? lower.replaceAll('.', '') : lower;
  return withoutAccents(whole.normalize('NFKC').toLowerCase())
    .replaceAll('ß', 'ss')
    .normalize('NFC')
    .replace(ELIDED, '')
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '');
}
