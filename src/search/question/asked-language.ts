import { FUNCTION_WORDS } from '../../library/language/function-words.ts';
import { NOTE_LANGUAGES, type NoteLanguage } from '../../library/language/note-language.ts';
import { wordList } from '../../library/language/word-list.ts';
import { type WordForms, wordFormsOf } from '../text/word-forms.ts';
import { AFTER_BY_LANGUAGE, APART_BY_LANGUAGE, ASKING_BY_LANGUAGE } from './asking-lists.ts';
import type { QuestionWord } from './question-words.ts';

/** A single word is as often a name. */
const LEAST_WORDS = 2;

/** The words that show the language of a question: question words and function words. */
const TELLING_WORDS: Readonly<Record<NoteLanguage, ReadonlySet<string>>> = {
  en: tellingWords('en'),
  de: tellingWords('de'),
  es: tellingWords('es'),
  fr: tellingWords('fr'),
  it: tellingWords('it'),
  pt: tellingWords('pt'),
};

function tellingWords(language: NoteLanguage): ReadonlySet<string> {
  const lists = [ASKING_BY_LANGUAGE, APART_BY_LANGUAGE, AFTER_BY_LANGUAGE];
  return new Set([
    ...FUNCTION_WORDS[language],
    ...lists.flatMap((list) => wordList(list[language])),
  ]);
}

/**
 * The word forms for a question: the function words of its own language count as well as those of
 * the notes' language, because a German student may ask `Vorteile von Lambda` about English notes.
 */
export function formsOfQuestion(words: readonly QuestionWord[], forms: WordForms): WordForms {
  const own = wordFormsOf(languageAsked(words));
  return { ...forms, isStopWord: (word) => forms.isStopWord(word) || own.isStopWord(word) };
}

/**
 * The language of most words in a question, apart from names; English if there are too few to tell.
 */
function languageAsked(words: readonly QuestionWord[]): NoteLanguage {
  let best: NoteLanguage = 'en';
  let most = 0;
  for (const language of NOTE_LANGUAGES) {
    const telling = TELLING_WORDS[language];
    const count = words.filter(({ text }) => telling.has(text)).length;
    if (count > most && (language === 'en' || count >= LEAST_WORDS)) {
      best = language;
      most = count;
    }
  }
  return best;
}
