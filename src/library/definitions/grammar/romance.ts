import { withoutAccents } from '../../language/without-accents.ts';
import type { Grammar, Words } from './grammar.ts';
import { wordsOf } from './words.ts';

/** What differs between Romance languages. For lists that are not explained here see `Grammar`. */
export interface RomanceLanguage
  extends Pick<
    Grammar,
    | 'sentenceWords'
    | 'articles'
    | 'prepositions'
    | 'genitives'
    | 'entryWords'
    | 'determiners'
    | 'definiteArticles'
    | 'adviceWords'
    | 'equations'
    | 'relativeWords'
    | 'specifyingWords'
    | 'countedLabels'
    | 'labelAdjectives'
    | 'announcedTerms'
    | 'announcedQualities'
    | 'glossary'
    | 'meaningHead'
    | 'isA'
  > {
  /** Short words joined to the next one by an apostrophe: `l'` in `l'eau`. Global. */
  readonly elision: RegExp | null;
  /** Plural endings, which the singular lacks or replaces. Without accents. */
  readonly plural: RegExp;
  readonly counts: Words;
  /** Verbs in the third person that are not also nouns: `permite`, `permiten`. */
  readonly verbs: Words;
  /** Other verbs that turn the words before them into a sentence: `es`, `puede`. */
  readonly finiteWords: Words;
  /** `se` of `se utiliza`. */
  readonly reflexive: Words;
  /** Endings of the third person, for a word before an article: `filtra los puertos`. */
  readonly verbEnding: RegExp;
  /** Articles that follow a verb, not a noun. */
  readonly objectArticles: Words;
  /** Infinitives, which begin an instruction: `crear usuarios`. */
  readonly infinitive: RegExp;
  /** `para` of `para guardar ficheros`. */
  readonly purposePrepositions: Words;
  readonly comparatives: Words;
  readonly adverb: RegExp;
  readonly qualityEnding: RegExp;
  readonly sorts: Words;
  /** Endings of nouns for actions and qualities: `distribución`, `capacidad`. */
  readonly sortEnding: RegExp;
  readonly labelWords: Words;
}

/** Builds the grammar of a Romance language. */
export function romanceGrammar(own: RomanceLanguage): Grammar {
  const { prepositions, verbs, finiteWords, reflexive, labelWords } = own;
  const isSmall = (word: string) =>
    [prepositions, own.determiners, own.adviceWords, own.sentenceWords].some((list) =>
      list.has(word),
    );
  const isVerbForm = (word: string) =>
    own.verbEnding.test(word) && !own.infinitive.test(word) && !isSmall(word);
  const isVerb = (word: string) => verbs.has(word) || finiteWords.has(word);
  return {
    ...own,
    purposeWords: new Set(),
    wordsOf: own.elision === null ? wordsOf : elidedWordsOf(own.elision),
    singular: (word) => withoutAccents(word).replace(own.plural, ''),

    nounStands: 'first',
    areProperName: () => false,
    articlesFollow: prepositions,
    isStatement: (all) => {
      const [first = '', second] = all;
      if (own.counts.has(first)) return true;
      if (second === undefined) return false;
      const isCommand = own.infinitive.test(first) && !own.genitives.has(second);
      return isCommand || all.some((word) => verbs.has(word)) || reflexive.has(first);
    },
    isQuality: (all) =>
      own.comparatives.has(all[0] ?? '') ||
      own.adverb.test(all[0] ?? '') ||
      (all.length === 1 && own.qualityEnding.test(all[0] ?? '')),

    isAdverb: (word) => own.adverb.test(word),
    beginsWithVerb: (first, second) =>
      verbs.has(first) ||
      (own.equations.has(first) && !own.adviceWords.has(second)) ||
      (own.purposePrepositions.has(first) && own.infinitive.test(second)) ||
      (reflexive.has(first) && verbs.has(second)) ||
      (own.objectArticles.has(second) && isVerbForm(first)),
    isFiniteVerb: (word) => isVerb(word) || reflexive.has(word),
    isSort: (word) => own.sorts.has(word) || own.sortEnding.test(word),

    isLabelWord: (word) => labelWords.has(word),
    labelJoiners: prepositions,
    breaksOff: (word) =>
      [prepositions, own.articles, finiteWords].some((list) => list.has(word)) ||
      /^(?:inclu|compr[ei]e?nd)/.test(word),
  };
}

function elidedWordsOf(elision: RegExp): (text: string) => readonly string[] {
  return (text) => wordsOf(text.replace(elision, '$1 '));
}
