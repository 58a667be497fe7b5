import { ENGLISH } from '../text/word-forms.ts';

/**
 * Words that notes on any subject use for one another, in their forms: what sums up, the most and the least of something, and
 * numbers as they stand behind names (`type 2`, `World War II`); not those that are letters or words besides (`v`, `vi`).
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

/** What else the notes may say for an everyday word; empty for any other. */
export function saidAlsoAs(word: string): readonly string[] {
  return OTHERS.get(word) ?? [];
}
