import type { Grammar } from './grammar/grammar.ts';

/**
 * The main noun of a name: `service` in `query service`, `base` in `base de datos`; `''` if there
 * are no words.
 */
export function mainNoun(
  words: readonly string[],
  { nounStands, labelAdjectives }: Grammar,
): string {
  if (nounStands === 'last') return words.at(-1) ?? '';
  return words.find((word) => !labelAdjectives.has(word)) ?? words[0] ?? '';
}
