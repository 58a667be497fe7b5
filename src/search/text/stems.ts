import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import type { NoteLanguage } from '../../library/language/note-language.ts';

/** A pattern in a word and its replacement. */
type Rule = readonly [RegExp, string];

/**
 * A Snowball stemmer and rules for what it can't handle: words without accents, and English loan
 * words.
 */
interface Stemming {
  readonly snowball: (word: string) => string;
  /** Applied to the word before stemming. */
  readonly before: readonly Rule[];
  /** Applied to the stem. */
  readonly after: readonly Rule[];
}

/** `clusters`: the plural of a native word has a vowel before its `s`. */
const LOAN_PLURAL: Rule = [/(?<=^.{4,}[b-df-hj-np-rtv-z])s$/, ''];

const STEMMINGS: Readonly<Record<Exclude<NoteLanguage, 'en'>, Stemming>> = {
  de: {
    snowball: german,
    // Umlauts typed without them: `schluessel` as `schlüssel`, but not `neue`.
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
    // `funções`, `imagens`, `animais`: the stemmer recognises the first only by its accents
    before: [[/[oa]es$/, 'ao'], [/ns?$/, 'm'], [/(?<=^.{2,}[aeou])is$/, 'l'], LOAN_PLURAL],
    after: [],
  },
};

/**
 * A shorter stem of a long word is most likely a name that ends like a verb: Italian `chiavi` ->
 * `chi`.
 */
const SHORTEST_STEM = 4;
const LONG_WORD = 6;

/** The stems of lower-case words without accents. */
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
