const latinMarks = /[\u0300-\u036f]/g;
const plainAscii = /^[a-z0-9]*$/;

/**
 * A word as it is compared: Unicode NFKC, lower case, without accents and apostrophes
 * (`Ａ` = `a`, `naïve` = `naive`, `don’t` = `dont`, `company's` = `company`).
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
    .normalize('NFC')
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '');
}
