import type { ParsedSection } from '../outline/outline.ts';
import type { Grammar } from './grammar/grammar.ts';

/** What a note has names for, wherever it says so. */
export interface Vocabulary {
  /** Words in capitals anywhere, such as `SQS`: the note may mean one of its terms by it. */
  readonly capitals: ReadonlySet<string>;
  /** What headings name, in the form of `topicOf`: `aws shield` and `shield` for `AWS Shield`. */
  readonly topics: ReadonlySet<string>;
}

/** A longer heading is a sentence or a question rather than a name. */
const MAX_WORDS_OF_TOPIC = 4;

/** Reads what the sections of one note have names for. */
export function readVocabulary(sections: readonly ParsedSection[], grammar: Grammar): Vocabulary {
  const texts = sections.map(({ section }) => `${section.heading} ${section.plain}`);
  const capitals = texts.flatMap((text) => text.match(/\b\p{Lu}{3,6}\b/gu) ?? []);
  const topics = sections.flatMap(({ section }) => topicsOfHeading(section.heading, grammar));
  return { capitals: new Set(capitals), topics: new Set(topics) };
}

/** A name in the form in which names are compared. */
export function topicOf(name: string, { wordsOf, singular }: Grammar): string {
  return wordsOf(name).map(singular).join(' ');
}

/** The heading's name, and what is left of it when the first words are taken for the maker's. */
function topicsOfHeading(heading: string, grammar: Grammar): readonly string[] {
  const words = topicOf(heading.replace(/\([^)]*\)/g, ''), grammar).split(' ');
  return words.length > MAX_WORDS_OF_TOPIC ? [] : words.map((_, at) => words.slice(at).join(' '));
}
