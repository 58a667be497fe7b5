import type { NoteLanguage } from '../../library/language/note-language.ts';
import { wordsOf } from '../../search/text/words.ts';
import { isFunctionWord } from '../function-words.ts';
import { countDifferent, wordFinder } from './matched-words.ts';

/**
 * A word of the option says twice as much about it as a word of the question, which all options
 * share.
 */
const OPTION_WORD = 2;

/** How many lines are shown. */
const MOST_LINES = 2;

/** A line with less than this share of the strongest one's score is only a distraction. */
const WORTH_READING = 0.5;

/**
 * The lines of a text, in `language`, that say most about an option of a question, in the order of
 * the text. If no line contains any of the words, the first one.
 */
export function strongestLines(
  plain: string,
  optionWords: readonly string[],
  stem: string,
  language: NoteLanguage,
): readonly string[] {
  const stemWords = wordsOf(stem)
    .map(({ text }) => text)
    .filter((word) => !isFunctionWord(word));
  const ofOption = wordFinder(optionWords, language);
  const ofStem = wordFinder(stemWords, language);
  const lines = plain
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const scored = lines.map((text, place) => ({
    place,
    text,
    score: OPTION_WORD * countDifferent(ofOption(text)) + countDifferent(ofStem(text)),
  }));
  const strongest = scored.reduce((most, { score }) => Math.max(most, score), 0);
  const best = scored
    .filter(({ score }) => score > 0 && score >= WORTH_READING * strongest)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, MOST_LINES)
    .toSorted((one, other) => one.place - other.place);
  return best.length === 0 ? lines.slice(0, 1) : best.map(({ text }) => text);
}
