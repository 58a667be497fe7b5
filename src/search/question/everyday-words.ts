import { termOf } from '../text/term.ts';

/** Words that notes on any subject use for one another: what sums up, the most and the least of something. */
const GROUPS = [
  ['recap', 'summary', 'takeaways', 'tips'],
  ['max', 'maximum', 'biggest', 'largest'],
  ['min', 'minimum', 'smallest'],
];

const others: ReadonlyMap<string, readonly string[]> = new Map(
  GROUPS.flatMap((group) =>
    group.map((word) => [termOf(word), group.filter((other) => other !== word)]),
  ),
);

/** What else the notes may say for an everyday word, in any of its forms; empty for any other. */
export function saidAlsoAs(word: string): readonly string[] {
  return others.get(termOf(word)) ?? [];
}
