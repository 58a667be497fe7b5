import type { Grammar } from './grammar/grammar.ts';

/** The noun that a name is about: `service` of `query service`, `base` of `base de datos`; `''` of no words. */
export function mainNoun(words: readonly string[], { nounStands }: Grammar): string {
  return words.at(nounStands === 'first' ? 0 : -1) ?? '';
}
