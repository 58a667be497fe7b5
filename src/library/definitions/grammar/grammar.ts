/** Lower-case words. */
export type Words = ReadonlySet<string>;

/**
 * What the search for definitions knows about a language: enough to tell a name from a sentence.
 * All lists are closed classes: function words, common verbs, and the labels and headings of notes
 * on any subject. No list names things, so none has to grow with the notes.
 */
export interface Grammar extends GrammarOfNames, GrammarOfMeanings, GrammarOfNotes {
  /** The words of a text in lower case, without punctuation around them. */
  readonly wordsOf: (text: string) => readonly string[];
  /** A word without its plural ending: good enough to compare two words, but not to show one. */
  readonly singular: (word: string) => string;
}

/** Tells a name from a sentence or a part of one. */
interface GrammarOfNames {
  /** Where a name's main noun is: last in `query service`, first in `servicio de consultas`. */
  readonly nounStands: 'first' | 'last';
  /**
   * Whether words that are all capitalised form a proper name, as in `Network Load Balancer`. In
   * German two nouns in a row do (`Point Query`), an adjective and a noun don't; Romance languages
   * capitalise titles this way.
   */
  readonly areProperName: (words: readonly string[]) => boolean;
  /** Words that don't occur in names: a phrase with one of them is a sentence or part of one. */
  readonly sentenceWords: Words;
  /** Articles: they don't occur in names, except after `articlesFollow`. */
  readonly articles: Words;
  /** Words that may be followed by an article in a name: `Infrastructure as a service`. */
  readonly articlesFollow: Words;
  /** Words that join two nouns in a name, and neither begin nor end one. */
  readonly prepositions: Words;
  /**
   * Prepositions that join the parts of ordinary names: `base de datos` is a name, not a phrase
   * about one.
   */
  readonly genitives: Words;
  /**
   * Whether a phrase states, instructs or counts: `Reduces costs`, `Create a user`,
   * `Two launch modes`.
   */
  readonly isStatement: (words: readonly string[], asWritten: readonly string[]) => boolean;
  /**
   * Whether a phrase praises, compares or describes: `Lower costs`, `Highly scalable`,
   * `Cost-effective`.
   */
  readonly isQuality: (words: readonly string[], asWritten: readonly string[]) => boolean;
}

/** Tells what the meaning of a term looks like. */
interface GrammarOfMeanings {
  /** Whether a first word is an adverb of manner: `logically` in `logically routes packets`. */
  readonly isAdverb: (word: string) => boolean;
  /**
   * Whether the first two words are a verb and its object or complement: `stores the …`,
   * `enables you …`.
   */
  readonly beginsWithVerb: (first: string, second: string) => boolean;
  /** Words that begin a meaning as in a dictionary: `used to …`, `set of …`. */
  readonly entryWords: Words;
  /** Words that begin a purpose: `to` in `to keep files`. */
  readonly purposeWords: Words;
  /**
   * Words before a noun, which begin either an entry (`a managed queue`) or a sentence
   * (`the queue is full`).
   */
  readonly determiners: Words;
  /** Determiners that begin an entry only if the noun is specified further: `la capacidad de …`. */
  readonly definiteArticles: Words;
  /** Words that begin advice or argument rather than a meaning: `you can …`, `never pay …`. */
  readonly adviceWords: Words;
  /** Whether a word turns the words before it into a sentence: `is`, `can`. */
  readonly isFiniteVerb: (word: string) => boolean;
  /** Finite verbs that equate two things. */
  readonly equations: Words;
  /**
   * Words that begin a relative clause, whose verb is not the sentence's:
   * `a statement that is true`, `data you are storing`.
   */
  readonly relativeWords: Words;
  /** Words that specify the noun before them, as in dictionaries: `conditions that stop …`. */
  readonly specifyingWords: Words;
  /** Whether a word is a kind of thing: `fully managed service for …`, `central place to …`. */
  readonly isSort: (word: string) => boolean;
}

/** Knows the labels, headings and forms of notes. */
interface GrammarOfNotes {
  /**
   * Whether a word is a label, which announces what follows instead of naming a thing: `Note: …`,
   * `Benefits: …`.
   */
  readonly isLabelWord: (word: string) => boolean;
  /** Words that join labels: `casos de uso`. */
  readonly labelJoiners: Words;
  /**
   * Words that are labels with a number after them: `Step 2`, `Question 14`, but not `Route 53`.
   */
  readonly countedLabels: Words;
  /** Adjectives of labels: `Key features`, `Common use cases`. */
  readonly labelAdjectives: Words;
  /**
   * Words of a heading, or a line above a list, that announce terms: `Types of load balancers`.
   * Plurals, because a singular is part of a name there: `Shared responsibility model`.
   */
  readonly announcedTerms: Words;
  /**
   * Words of a heading, or a line above a list, that announce qualities, advice or steps rather
   * than terms.
   */
  readonly announcedQualities: Words;
  /**
   * Whether a line that ends in this word is continued by the bullets below it: `Logs come from:`.
   */
  readonly breaksOff: (word: string) => boolean;
  /** A lower-case heading whose subheadings are terms: `glossary`. */
  readonly glossary: RegExp;
  /** The lower-case heading of a table column that explains the first column: `definition`. */
  readonly meaningHead: RegExp;
  /**
   * Beginnings of a defining sentence, up to the meaning: `Amazon Athena is a …`. The first group
   * is the term; without one, the term is the heading.
   */
  readonly isA: readonly RegExp[];
}
