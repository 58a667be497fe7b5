import { groupBy } from '../../basics/group-by.ts';
import type { ParsedSection } from '../outline/outline.ts';
import type { Claim } from './claim.ts';
import type { Grammar } from './grammar/grammar.ts';

/** What a note has names for, wherever it says so. */
export interface Vocabulary {
  /** Words in capitals anywhere, such as `SQS`: the note may mean one of its terms by it. */
  readonly capitals: ReadonlySet<string>;
  /** What headings name, in the form of `topicOf`: `aws shield` and `shield` for `AWS Shield`. */
  readonly topics: ReadonlySet<string>;
  /** What many sections say of a thing each, such as the `Holding` of each case, in the form of `topicOf`. */
  readonly aspects: ReadonlySet<string>;
}

/** A section and all in it that may be a definition. */
export interface ClaimedSection extends Pick<ParsedSection, 'section'> {
  readonly claims: readonly Claim[];
}

/** A longer heading is a sentence or a question rather than a name. */
const MAX_WORDS_OF_TOPIC = 4;

/** A term that a note comes back to is explained twice at most, and not once a section. */
const SECTIONS_OF_ASPECT = 3;

/** Reads what the sections of one note have names for, and `claimed`, those of them with claims. */
export function readVocabulary(
  sections: readonly ParsedSection[],
  claimed: readonly ClaimedSection[],
  grammar: Grammar,
): Vocabulary {
  const texts = sections.map(({ section }) => `${section.heading} ${section.plain}`);
  const capitals = texts.flatMap((text) => text.match(/\b\p{Lu}{3,6}\b/gu) ?? []);
  const topics = sections.flatMap(({ section }) => topicsOfHeading(section.heading, grammar));
  return {
    capitals: new Set(capitals),
    topics: new Set(topics),
    aspects: aspectsIn(claimed, grammar),
  };
}

function aspectsIn(claimed: readonly ClaimedSection[], grammar: Grammar): ReadonlySet<string> {
  const names = claimed.flatMap(({ claims }) => [
    ...new Set(claims.map(({ term }) => topicOf(term.name, grammar))),
  ]);
  const sameNames = groupBy(names, (name) => name);
  const often = [...sameNames].filter(([, { length }]) => length >= SECTIONS_OF_ASPECT);
  return new Set(often.map(([name]) => name));
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
