import { groupBy } from '../../basics/group-by.ts';
import type { ParsedSection } from '../outline/outline.ts';
import type { Claim } from './claim.ts';
import type { Grammar } from './grammar/grammar.ts';

/** The names that a note uses anywhere. */
export interface Vocabulary {
  /**
   * Words in capitals anywhere in the note, such as `SQS`, which may stand for one of its terms.
   */
  readonly capitals: ReadonlySet<string>;
  /**
   * The names in headings, in the form of `topicOf`: `aws shield` and `shield` for `AWS Shield`.
   */
  readonly topics: ReadonlySet<string>;
  /**
   * Labels that many sections repeat, such as the `Holding` of each case, in the form of `topicOf`.
   */
  readonly aspects: ReadonlySet<string>;
}

/** A section with its possible definitions. */
export interface ClaimedSection extends Pick<ParsedSection, 'section'> {
  readonly claims: readonly Claim[];
}

/** Longer headings are taken for sentences or questions, not names. */
const MAX_WORDS_OF_TOPIC = 4;

/** A label in this many sections is not a term: a term is explained twice at most. */
const SECTIONS_OF_ASPECT = 3;

/** Collects the names in the sections of one note; `claimed` are the sections that have claims. */
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

/** A name in the form used for comparison. */
export function topicOf(name: string, { wordsOf, singular }: Grammar): string {
  return wordsOf(name).map(singular).join(' ');
}

/** The heading's name, and what is left without its first words, which may be a maker's name. */
function topicsOfHeading(heading: string, grammar: Grammar): readonly string[] {
  const words = topicOf(heading.replace(/\([^)]*\)/g, ''), grammar).split(' ');
  return words.length > MAX_WORDS_OF_TOPIC ? [] : words.map((_, at) => words.slice(at).join(' '));
}
