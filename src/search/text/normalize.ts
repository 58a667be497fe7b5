import { withoutAccents } from '../../library/language/without-accents.ts';

/** French and Italian articles and the like that are written together with their word: `l'instance`, `dell’istanza`. */
const ELIDED =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|d?all|dell|nell|sull|coll|quell|quest|gl)['’](?=\p{L}{2})/u;

/** Initials are written with and without dots: `r.m.s` = `rms`. */
const DOTTED_INITIALS = /^\p{L}(?:\.\p{L}){1,9}$/u;

const PLAIN_ASCII = /^[a-z0-9]*$/;

/**
 * A word as it is compared: Unicode NFKC, lower case, without accents and apostrophes
 * (`Ａ` = `a`, `naïve` = `naive`, `don’t` = `dont`, `company's` = `company`, `groß` = `gross`, `l'instance` = `instance`,
 * `e.m.f` = `emf`).
 *
 * Only the accents of Latin, Greek and Cyrillic letters go: the marks of Japanese kana tell words apart.
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
