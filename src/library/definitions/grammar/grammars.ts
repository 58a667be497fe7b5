import type { NoteLanguage } from '../../language/note-language.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import type { Grammar, Words } from './grammar.ts';
import { ITALIAN } from './italian.ts';
import { PORTUGUESE } from './portuguese.ts';
import { SPANISH } from './spanish.ts';

const GRAMMARS: Readonly<Record<NoteLanguage, Grammar>> = {
  en: ENGLISH,
  de: withEnglishLabels(GERMAN),
  es: withEnglishLabels(SPANISH),
  fr: withEnglishLabels(FRENCH),
  it: withEnglishLabels(ITALIAN),
  pt: withEnglishLabels(PORTUGUESE),
};

/** The grammar for notes in this language. */
export function grammarOf(language: NoteLanguage): Grammar {
  return GRAMMARS[language];
}

/** Notes in any language have some English labels and headings. */
function withEnglishLabels(own: Grammar): Grammar {
  return {
    ...own,
    isLabelWord: (word) => own.isLabelWord(word) || ENGLISH.isLabelWord(word),
    countedLabels: joined(own.countedLabels, ENGLISH.countedLabels),
    labelAdjectives: joined(own.labelAdjectives, ENGLISH.labelAdjectives),
    announcedTerms: joined(own.announcedTerms, ENGLISH.announcedTerms),
    announcedQualities: joined(own.announcedQualities, ENGLISH.announcedQualities),
    glossary: anyOf(ENGLISH.glossary, own.glossary),
    meaningHead: anyOf(ENGLISH.meaningHead, own.meaningHead),
  };
}

function joined(own: Words, english: Words): Words {
  return new Set([...own, ...english]);
}

function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'iu');
}
