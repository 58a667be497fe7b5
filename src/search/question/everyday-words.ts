import { termOf } from '../text/term.ts';

/** Words that notes on any subject use for one another: what sums up, the most and the least of something. */
const GROUPS = [
  'recap summary takeaways tips',
  'max maximum biggest largest',
  'min minimum smallest',
].map((words) => words.split(' ').map((word) => ({ word, term: termOf(word) })));

/** What else the notes may say for an everyday word; empty for any other. */
export function saidAlsoAs(word: string): readonly string[] {
  const asked = termOf(word);
  const group = GROUPS.find((words) => words.some(({ term }) => term === asked)) ?? [];
  return group.filter(({ term }) => term !== asked).map((other) => other.word);
}
