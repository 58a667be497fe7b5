import { normalizedWords } from './words.ts';

/**
 * A text in the form used for comparison: its normalised words, joined by single spaces.
 * `"AWS  Lambda!"` -> `aws lambda`.
 */
export function textKey(text: string): string {
  return normalizedWords(text).join(' ');
}

/**
 * The key of a category or tag: `AWS` and `aws` have the same, `🔥` and `💧`, which have no words,
 * don't.
 */
export function nameKey(name: string): string {
  return textKey(name) || name;
}
