import { type Measure, type Quantity, quantitiesIn } from '../measure/quantities.ts';
import { countDifferent, type MatchedWord } from './matched-words.ts';

/**
 * The number in a text that answers a question about a quantity: the first one of the sentence with
 * the most different words of the question, or of the first such sentence. A number in the question
 * itself (`53` of Route 53) doesn't count.
 *
 * @param matches the words of the question in the text, in order
 * @param sentenceStarts offsets, in order; a line of a list counts as a sentence
 */
export function statedMeasure(
  text: string,
  measure: Measure,
  matches: readonly MatchedWord[],
  sentenceStarts: readonly number[],
): Quantity | null {
  const named = new Set(matches.map(({ start }) => start));
  const quantities = quantitiesIn(text, measure).filter(({ start }) => !named.has(start));
  let best: Quantity | null = null;
  let most = -1;
  let [quantity, match] = [0, 0];
  for (const [index, from] of sentenceStarts.entries()) {
    const to = sentenceStarts[index + 1] ?? text.length;
    quantity = firstFrom(quantities, from, quantity);
    match = firstFrom(matches, from, match);
    const stated = quantities[quantity];
    if (stated === undefined) break;
    if (stated.start >= to) continue;
    const words = countDifferent(matches.slice(match, firstFrom(matches, to, match)));
    if (words > most) [best, most] = [stated, words];
  }
  return best;
}

/** The index of the first that starts at or after an offset. */
function firstFrom(
  sorted: readonly { readonly start: number }[],
  offset: number,
  from: number,
): number {
  let place = from;
  while ((sorted[place]?.start ?? Number.POSITIVE_INFINITY) < offset) place += 1;
  return place;
}
