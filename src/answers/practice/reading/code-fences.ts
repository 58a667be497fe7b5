/** Opens behind other text: ` B. ```bash `. */
const BEHIND_TEXT = /(?<=\S[^\S\n]*)```[\w+-]*[^\S\n]*\n/g;

const ALONE = /^[^\S\n]*```[\w+-]*[^\S\n]*$/gm;

/** A text with code where it stands, without the fences around it. */
export function withoutFences(text: string): string {
  return text.replace(BEHIND_TEXT, '').replace(ALONE, '');
}
