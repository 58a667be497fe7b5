/** Base-36 digits for one word: 1,296 codes are enough to tell the words of two tips apart. */
const CODE_LENGTH = 2;

/** The most codes of a long text: the lowest are kept, so that an edit elsewhere keeps the same ones. */
const MAX_CODES = 40;

/** How similar two texts must be to count as one edited text: the share of words that they have in common. */
const SAME_TEXT = 0.6;

/**
 * A fingerprint by which a tip is recognised after an edit: a short code for each distinct word, ignoring case and
 * punctuation, sorted and joined.
 */
export function fingerprintOf(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const codes = new Set(words.map(codeOf));
  return [...codes].sort().slice(0, MAX_CODES).join('');
}

/** The codes of a fingerprint, for {@link likeness}. */
export function codesIn(fingerprint: string): ReadonlySet<string> {
  return new Set(fingerprint.match(/../g));
}

/** The share of words that two texts have in common (Jaccard index), 0-1, by the codes of their fingerprints. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const code of one) common += Number(other.has(code));
  return commonShare(common, one.size, other.size);
}

/** Like {@link likeness}, from the number of codes that two texts have in common, and that each has. */
export function commonShare(common: number, one: number, other: number): number {
  return one + other === 0 ? 1 : common / (one + other - common);
}

/** Whether two texts with this likeness are the same text before and after a small edit. */
export function isSameText(like: number): boolean {
  return like >= SAME_TEXT;
}

/** FNV-1a, folded to `CODE_LENGTH` digits. */
function codeOf(word: string): string {
  let hash = 0x811c9dc5;
  for (const character of word)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  const code = (hash >>> 0) % 36 ** CODE_LENGTH;
  return code.toString(36).padStart(CODE_LENGTH, '0');
}
