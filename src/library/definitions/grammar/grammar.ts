/** Some words in lower case. */
export type Words = ReadonlySet<string>;

/**
 * What the search for definitions knows of a language: enough to tell a name from a sentence. All of it is closed
 * classes: function words, plain verbs, the labels and headings of any notes on any subject. No list names a thing, so
 * that none has to grow with the notes.
 */
export interface Grammar extends GrammarOfNames, GrammarOfMeanings, GrammarOfNotes {
  /** The words of a text in lower case, without the marks around them. */
  readonly wordsOf: (text: string) => readonly string[];
  /** A word without the ending of the plural: good enough to compare two words, not to show one. */
  readonly singular: (word: string) => string;
}

/** Tells a name from a sentence or a part of one. */
interface GrammarOfNames {
  /** Where the noun stands that a name is about: last in `query service`, first in `servicio de consultas`. */
  readonly nounStands: 'first' | 'last';
  /**
   * Whether words that all have a capital are a proper name: `Network Load Balancer`. In German two nouns side by
   * side are (`Point Query`), an adjective before a noun is none; in Romance languages titles are written so.
   */
  readonly areProperName: (words: readonly string[]) => boolean;
  /** Words that a name does not hold: with one of them a phrase is a sentence or a part of one. */
  readonly sentenceWords: Words;
  /** Articles: no name holds one, but behind `articlesFollow`. */
  readonly articles: Words;
  /** Words that an article follows in a name: `Infrastructure as a service`. */
  readonly articlesFollow: Words;
  /** Words that join two nouns in a name, and begin or end none. */
  readonly prepositions: Words;
  /** Those of the prepositions that join the parts of any name: `base de datos` is no phrase about one. */
  readonly genitives: Words;
  /** Whether a phrase says, orders or counts: `Reduces costs`, `Create a user`, `Two launch modes`. */
  readonly isStatement: (words: readonly string[], asWritten: readonly string[]) => boolean;
  /** Whether a phrase praises, compares or describes: `Lower costs`, `Highly scalable`, `Cost-effective`. */
  readonly isQuality: (words: readonly string[], asWritten: readonly string[]) => boolean;
}

/** Tells what the meaning of a term looks like. */
interface GrammarOfMeanings {
  /** Whether a word at the beginning says how something is done: `logically` in `logically routes packets`. */
  readonly isAdverb: (word: string) => boolean;
  /** Whether the first two words are a verb and what comes after it: `stores the …`, `enables you …`. */
  readonly beginsWithVerb: (first: string, second: string) => boolean;
  /** Words that begin the meaning of a term like a dictionary does: `used to …`, `set of …`. */
  readonly entryWords: Words;
  /** Words that begin what a term is for: `to` in `to keep files`. */
  readonly purposeWords: Words;
  /** Words before a noun: they begin an entry (`a managed queue`) or a sentence (`the queue is full`). */
  readonly determiners: Words;
  /** Those of the determiners that begin an entry only when the noun is told from others: `la capacidad de …`. */
  readonly definiteArticles: Words;
  /** Words that begin advice or argument rather than a meaning: `you can …`, `never pay …`. */
  readonly adviceWords: Words;
  /** Whether a word makes a sentence of the words before it: `is`, `can`. */
  readonly isFiniteVerb: (word: string) => boolean;
  /** Those of the finite verbs that say that two things are one. */
  readonly equations: Words;
  /**
   * Words that open a part of their own, whose verb is not the sentence's: `a statement that is true`,
   * `data you are storing`.
   */
  readonly relativeWords: Words;
  /** Words behind a noun that tell which one is meant: dictionaries do (`conditions that stop …`). */
  readonly specifyingWords: Words;
  /** Whether a word says what sort of thing something is: `fully managed service for …`, `central place to …`. */
  readonly isSort: (word: string) => boolean;
}

/** Knows the labels, headings and forms of notes. */
interface GrammarOfNotes {
  /** Whether a word says what follows instead of naming a thing: `Note: …`, `Benefits: …`. */
  readonly isLabelWord: (word: string) => boolean;
  /** Words that join labels: `casos de uso`. */
  readonly labelJoiners: Words;
  /** Words that are labels with a number behind them: `Step 2`, `Question 14`; `Route 53` is none. */
  readonly countedLabels: Words;
  /** Adjectives of labels: `Key features`, `Common use cases`. */
  readonly labelAdjectives: Words;
  /**
   * Words of a heading or a line above a list that announce terms: `Types of load balancers`. Plurals, for a
   * singular is part of a name there: `Shared responsibility model`.
   */
  readonly announcedTerms: Words;
  /** Words of a heading or a line above a list that announce qualities, advice or steps, not terms. */
  readonly announcedQualities: Words;
  /** Whether a line above a list that ends in this word goes on in the bullets: `Logs come from:`. */
  readonly breaksOff: (word: string) => boolean;
  /** A heading, in lower case, above terms that are headings themselves: `glossary`. */
  readonly glossary: RegExp;
  /** A head, in lower case, of a table's column that says what the first column means: `definition`. */
  readonly meaningHead: RegExp;
  /**
   * Beginnings of a text that defines, up to the meaning: `Amazon Athena is a …`. The first group is what is
   * defined; without one it is what the heading names.
   */
  readonly isA: readonly RegExp[];
}
