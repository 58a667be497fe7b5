import type { SectionIndex } from '../index/section-index.ts';
import type { ReadQuestion } from './read-question.ts';

/**
 * The name in a question, normalised, without the words around it that only ask, and spelt as in
 * the notes: `lambda` for `can you explain lamda?`, `infrastructure as code` for
 * `what is infrastructure as code?`.
 */
export function nameAsked(
  { words, terms, positions }: ReadQuestion,
  { vocabulary }: SectionIndex,
): string {
  const spelt = new Map(
    terms
      .filter(({ how }) => how === 'spelling')
      .map(({ position, term }) => [position, vocabulary.wordOfTerm(term)]),
  );
  return words
    .slice(positions[0] ?? 0, (positions.at(-1) ?? 0) + 1)
    .map(({ text, position }) => spelt.get(position) ?? text)
    .join(' ');
}
