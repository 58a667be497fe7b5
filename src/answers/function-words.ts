import { FUNCTION_WORDS } from '../library/language/function-words.ts';
import { ENGLISH } from '../search/text/word-forms.ts';

const OF_ANY_LANGUAGE: ReadonlySet<string> = new Set(Object.values(FUNCTION_WORDS).flat());

/** Whether a normalised word only holds a sentence together in one of the languages of notes. In another it may be a name. */
export function isFunctionWord(word: string): boolean {
  return OF_ANY_LANGUAGE.has(word) || ENGLISH.isStopWord(word);
}
