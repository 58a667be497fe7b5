import { normalizedWords } from './words.ts';

/** A text as it is compared: its normalised words, joined by single spaces. `"AWS  Lambda!"` -> `aws lambda`. */
export function textKey(text: string): string {
  return normalizedWords(text).join(' ');
}

/** What a category or tag is known by: `AWS` and `aws` are one, `🔥` and `💧`, which have no words, are two. */
export function nameKey(name: string): string {
  return textKey(name) || name;
}
