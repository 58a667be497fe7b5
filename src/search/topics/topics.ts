import type { Steps } from '../../basics/steps.ts';
import type { Library } from '../../library/library.ts';
import type { Note } from '../../library/note.ts';
import type { Suggestion, SuggestionKind } from '../engine.ts';
import { PieceNumbers } from '../index/piece-numbers.ts';
import { indexedSections } from '../index/section-fields.ts';
import { textKey } from '../text/text-key.ts';
import { TopicList } from './topic-list.ts';

/**
 * Everything that the notes name: defined terms and their aliases, titles and other names of notes,
 * headings, tags, categories. A repeated name is kept once, as the first of these kinds.
 */
export function* topicSteps({ notes }: Library): Steps<TopicList> {
  const topics = new TopicList();
  const keys = new PieceNumbers();
  const add = (name: Suggestion) => {
    const key = textKey(name.text);
    if (key === '' || key.length > LONGEST_KEY) return;
    if (keys.numberOf(key) === topics.count) topics.add(name, key);
  };
  for (const namesIn of NAMERS) {
    for (const note of notes) {
      for (const name of namesIn(note)) add(name);
      yield;
    }
  }
  return topics;
}

/**
 * Nobody types longer names, and sorting the suffixes of a long repetitive one would take quadratic
 * time.
 */
const LONGEST_KEY = 1_000;

/** What a note names, the most important kinds first. */
const NAMERS: readonly ((note: Note) => readonly Suggestion[])[] = [
  ({ definitions }) =>
    definitions.flatMap(({ term, aliases }) => named('term', [term, ...aliases])),
  ({ title, aliases }) => named('title', [title, ...aliases]),
  (note) =>
    named(
      'heading',
      indexedSections(note).map(({ heading }) => heading),
    ),
  ({ tags, category }) => [
    ...named('tag', tags),
    ...named('category', category === null ? [] : [category]),
  ],
];

function named(kind: SuggestionKind, texts: readonly string[]): readonly Suggestion[] {
  return texts.map((text) => ({ kind, text }));
}

/** Whether a changed note still names the same things, in the same order. */
export function namesTheSame(was: Note, is: Note): boolean {
  const names = (note: Note) => JSON.stringify(NAMERS.map((namesIn) => namesIn(note)));
  return names(was) === names(is);
}
