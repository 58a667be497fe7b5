import type { Correction } from '../../answers/corrections.ts';
import type { Look } from '../context.ts';
import { shown } from './shown.ts';

/** The most corrections that are shown; a question with more is mostly not in the notes' language. */
const MAX_TOLD = 3;

/** Characters for a word. */
const MAX_WORD = 24;

/** Characters for its reading, which for an abbreviation is a name of several words. */
const MAX_READ = 40;

/** How misspelt words were read, on one line; empty without any. */
export function correctionsText(
  corrections: readonly Correction[],
  { phrases }: Pick<Look, 'phrases'>,
): string {
  const told = corrections
    .slice(0, MAX_TOLD)
    .map(({ typed, read }) => phrases.common.readAs(shown(typed, MAX_WORD), shown(read, MAX_READ)));
  return told.length === 0 ? '' : `-# ${told.join(' ')}`;
}
