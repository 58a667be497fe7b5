const latinMarks = /[\u0300-\u036f]/g;
/** French and Italian articles and the like that are written together with their word: `l'instance`, `dell’istanza`. */
const elided =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|d?all|dell|nell|sull|coll|quell|quest|gl)['’](?=\p{L}{2})/u;

const plainAscii = /^[a-z0-9]*$/;

/**
 * A word as it is compared: Unicode NFKC, lower case, without accents and apostrophes
 * (`Ａ` = `a`, `naïve` = `naive`, `don’t` = `dont`, `company's` = `company`, `groß` = `gross`, `l'instance` = `instance`).
 *
 * Only the accents of Latin, Greek and Cyrillic letters go: the marks of Japanese kana tell words apart.
 */
export function normalizeWord(word: string): string {
  const lower = word.toLowerCase();
  if (plainAscii.test(lower)) {
    return lower;
  }
  return lower
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(latinMarks, '')
    .replaceAll('ß', 'ss')
    .normalize('NFC')
    .replace(elided, '')
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '');
}
