import { FUNCTION_WORDS } from '../library/language/function-words.ts';
import { ENGLISH } from '../search/text/word-forms.ts';

/**
 * Whether a normalised word is a function word in any language of notes. In another language it may
 * be a name.
 */
export function isFunctionWord(word: string): boolean {
  const isKnown = Object.values(FUNCTION_WORDS).some((words) => words.has(word));
  return isKnown || ENGLISH.isStopWord(word);
}
