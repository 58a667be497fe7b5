/** A text for comparing: without case, accents and the wide forms of Asian keyboards. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** A time zone's name for comparing: with spaces instead of underscores. */
export function foldedName(name: string): string {
  return folded(name).replaceAll('_', ' ').trim();
}

/** A name for comparing that also ignores the points of `St. Lucia` and the apostrophe of `Côte d’Ivoire`. */
export function foldedWords(name: string): string {
  return foldedName(name).replace(/[.'’]/g, '').replace(/ and /g, ' & ');
}
