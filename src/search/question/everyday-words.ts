import { ENGLISH } from '../text/word-forms.ts';

/** Words that notes on any subject use for one another, in their forms: what sums up, the most and the least of something. */
const GROUPS = [
  ['recap', 'summary', 'summaries', 'takeaway', 'takeaways', 'tip', 'tips'],
  ['max', 'maximum', 'biggest', 'largest'],
  ['min', 'minimum', 'smallest'],
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
