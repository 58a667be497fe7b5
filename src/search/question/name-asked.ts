import type { SectionIndex } from '../index/section-index.ts';
import type { WordSpan } from './question-words.ts';
import type { ReadQuestion } from './read-question.ts';

/**
 * The name in a question, normalised, without the words around it that only ask, and spelt as in
 * the notes: `lambda` for `can you explain lamda?`, `infrastructure as code` for
 * `what is infrastructure as code?`.
 *
 * @param whole the words that are the heading of the best section, if it has function words: `or gate`
 */
export function nameAsked(
  { words, terms, positions }: ReadQuestion,
  { vocabulary }: SectionIndex,
  whole: WordSpan | null,
): string {
  const { start, end } = whole ?? { start: positions[0] ?? 0, end: (positions.at(-1) ?? 0) + 1 };
  const spelt = new Map(
    terms
      .filter(({ how }) => how === 'spelling')
      .map(({ position, term }) => [position, vocabulary.wordOfTerm(term)]),
  );
  return words
    .slice(start, end)
    .map(({ text, position }) => spelt.get(position) ?? text)
    .join(' ');
}
