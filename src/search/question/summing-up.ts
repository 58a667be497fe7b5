import { termOf } from '../text/term.ts';

/** What writers of notes call a section that says the most important again. */
const SUMMING_UP = ['recap', 'summary', 'takeaways', 'tips'].map((word) => ({
  word,
  term: termOf(word),
}));

/** What else a section may be called that is asked for as a summary; empty for any other word. */
export function summedUpAs(word: string): readonly string[] {
  const asked = termOf(word);
  const isAsked = SUMMING_UP.some(({ term }) => term === asked);
  return isAsked ? SUMMING_UP.filter(({ term }) => term !== asked).map((other) => other.word) : [];
}
