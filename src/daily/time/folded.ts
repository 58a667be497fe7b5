/** A text as it is compared: without case, accents and the wide forms of Asian keyboards. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
