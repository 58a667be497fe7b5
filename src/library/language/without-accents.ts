const ACCENTS = /[\u0300-\u036f]/g;
const OTHER_THAN_ASCII = /\P{ASCII}/u;

/**
 * Removes the accents of Latin, Greek and Cyrillic letters: `für` -> `fur`. Other marks stay,
 * decomposed (Unicode NFD).
 */
export function withoutAccents(text: string): string {
  return OTHER_THAN_ASCII.test(text) ? text.normalize('NFD').replace(ACCENTS, '') : text;
}
