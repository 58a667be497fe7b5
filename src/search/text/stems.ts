import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import type { NoteLanguage } from '../../library/language/note-language.ts';

/** What a pattern in a word is replaced by. */
type Rule = readonly [RegExp, string];

/** A Snowball stemmer, and what it needs help with: words without accents, and words taken over from English. */
interface Stemming {
  readonly snowball: (word: string) => string;
  /** Run over the word before it. */
  readonly before: readonly Rule[];
  /** Run over the stem. */
  readonly after: readonly Rule[];
}

/** `clusters`: the plural of a native word has a vowel before its `s`. */
const LOAN_PLURAL: Rule = [/(?<=^.{4,}[b-df-hj-np-rtv-z])s$/, ''];

const STEMMINGS: Readonly<Record<Exclude<NoteLanguage, 'en'>, Stemming>> = {
  de: {
    snowball: german,
    // Umlauts as people type them where there are none: `schluessel` as `schlüssel`, but not `neue`.
    before: [[/(?<![aeq])([aou])e/g, '$1']],
    after: [],
  },
  es: {
    snowball: spanish,
    before: [LOAN_PLURAL],
    // `matriz`, `matrices`
    after: [[/z$/, 'c']],
  },
  fr: {
    snowball: french,
    // `utilisée`, `utilisées`, which look like `employee` without their accent
    before: [[/ees?$/, 'e']],
    after: [],
  },
  it: {
    snowball: italian,
    before: [[/(?<=^.{4,}[^aious])s$/, '']],
    // `banca`, `banche`
    after: [[/(?<=[cg])h$/, '']],
  },
  pt: {
    snowball: portuguese,
    // `funções`, `imagens`, `animais`: the stemmer knows the first by their accents only
    before: [[/[oa]es$/, 'ao'], [/ns?$/, 'm'], [/(?<=^.{2,}[aeou])is$/, 'l'], LOAN_PLURAL],
    after: [],
  },
};

/** A shorter stem of a long word is most likely a name that ends like a verb: Italian `chiavi` -> `chi`. */
const SHORTEST_STEM = 4;
const LONG_WORD = 6;

/** The stems of words in lower case without accents. */
export function stemIn(language: Exclude<NoteLanguage, 'en'>): (word: string) => string {
  const { snowball, before, after } = STEMMINGS[language];
  return (word) => {
    const ready = replaceAll(word, before);
    const stem = snowball(ready);
    const isCutTooShort = stem.length < SHORTEST_STEM && ready.length >= LONG_WORD;
    return replaceAll(isCutTooShort ? ready.replace(/[aeiou]$/, '') : stem, after);
  };
}

function replaceAll(word: string, rules: readonly Rule[]): string {
  return rules.reduce(
    (changed, [pattern, replacement]) => changed.replace(pattern, replacement),
    word,
  );
}
