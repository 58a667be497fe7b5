import { addTo } from '../../basics/counts.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { NOTE_LANGUAGES, type NoteLanguage } from './note-language.ts';
import { withoutAccents } from './without-accents.ts';

/** This many words are enough to detect the language of a text. */
const MOST_WORDS = 1_000;

/**
 * The most of one text that is examined: a word of several megabytes would overflow the stack of
 * the regular expression.
 */
const MOST_CHARACTERS = 20_000;

/** A note that mentions foreign names may contain fewer function words than this. */
const LEAST_OF_NOTE = 3;
const LEAST_OF_QUESTION = 2;

/**
 * In running text every second or third word is a function word; in lists of names and code few
 * are.
 */
const LEAST_SHARE = 0.08;

/** A lone letter is more often a variable than a word. */
const WORD = /\p{L}{2,}/gu;

/** The languages that have each function word. */
const LANGUAGES_WITH = languagesByWord();

/**
 * The language that most function words of a note's texts belong to; English if there are too few,
 * because a list of names or code reads the same in any language. Only the first words of a long
 * note are examined.
 */
export function languageOfText(texts: Iterable<string>): NoteLanguage {
  return mostCounted(countWords(texts), LEAST_OF_NOTE);
}

/** The same for a question, which is short, but rarely a list of names. */
export function languageOfQuestion(text: string): NoteLanguage {
  return mostCounted(countWords([text]), LEAST_OF_QUESTION);
}

/** The number of words, and of function words in each language. */
interface WordCounts {
  readonly all: number;
  readonly of: ReadonlyMap<NoteLanguage, number>;
}

function countWords(texts: Iterable<string>): WordCounts {
  const of = new Map<NoteLanguage, number>();
  let all = 0;
  for (const text of texts) {
    for (const found of text.slice(0, MOST_CHARACTERS).match(WORD) ?? []) {
      if (all === MOST_WORDS) return { all, of };
      all += 1;
      for (const language of LANGUAGES_WITH.get(withoutAccents(found.toLowerCase())) ?? []) {
        addTo(of, language);
      }
    }
  }
  return { all, of };
}

function languagesByWord(): ReadonlyMap<string, readonly NoteLanguage[]> {
  const languages = new Map<string, readonly NoteLanguage[]>();
  for (const language of NOTE_LANGUAGES) {
    for (const text of FUNCTION_WORDS[language]) {
      languages.set(text, [...(languages.get(text) ?? []), language]);
    }
  }
  return languages;
}

function mostCounted({ all, of }: WordCounts, leastWords: number): NoteLanguage {
  const least = Math.max(leastWords, LEAST_SHARE * all);
  let best: NoteLanguage = 'en';
  for (const language of NOTE_LANGUAGES) {
    const count = of.get(language) ?? 0;
    if (count >= least && count > (of.get(best) ?? 0)) best = language;
  }
  return best;
}
