import { ENGLISH } from '../text/word-forms.ts';

/**
 * Words that notes on any subject use interchangeably, in all their forms: words for summaries, for
 * the most and the least, and numbers as they follow names (`type 2`, `World War II`); not Roman
 * numerals that are also letters or words (`v`, `vi`).
 */
const GROUPS = [
  ['recap', 'summary', 'summaries', 'takeaway', 'takeaways', 'tip', 'tips'],
  ['max', 'maximum', 'biggest', 'largest'],
  ['min', 'minimum', 'smallest'],
  ['2', 'ii'],
  ['3', 'iii'],
  ['7', 'vii'],
  ['8', 'viii'],
  ['9', 'ix'],
];

const OTHERS: ReadonlyMap<string, readonly string[]> = new Map(
  GROUPS.flatMap((group) => {
    const byTerm = new Map(group.map((word) => [ENGLISH.termOf(word), word]));
    return group.map((word) => [
      word,
      Array.from(byTerm)
        .filter(([term]) => term !== ENGLISH.termOf(word))
        .map(([, other]) => other),
    ]);
  }),
);

/** The words that notes may use instead of an everyday word; empty for any other. */
export function saidAlsoAs(word: string): readonly string[] {
  return OTHERS.get(word) ?? [];
}
