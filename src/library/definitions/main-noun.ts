import type { Grammar } from './grammar/grammar.ts';

/** The noun that a name is about: `service` of `query service`, `base` of `base de datos`; `''` of no words. */
export function mainNoun(
  words: readonly string[],
  { nounStands, labelAdjectives }: Grammar,
): string {
  if (nounStands === 'last') return words.at(-1) ?? '';
  return words.find((word) => !labelAdjectives.has(word)) ?? words[0] ?? '';
}
