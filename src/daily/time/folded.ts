/** A text as it is compared: without case, accents and the wide forms of Asian keyboards. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** The name of a zone as it is compared: with spaces for its underscores. */
export function foldedName(name: string): string {
  return folded(name).replaceAll('_', ' ').trim();
}

/** A name in words as it is compared: also without the points of `St. Lucia` and the sign of `Côte d’Ivoire`. */
export function foldedWords(name: string): string {
  return foldedName(name).replace(/[.'’]/g, '').replace(/ and /g, ' & ');
}
