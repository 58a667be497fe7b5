import type { Library } from '../library/library.ts';
import type { Steps } from '../steps.ts';
import type { Suggestion } from './engine.ts';
import { wordsOf } from './text/words.ts';

/** Something that the notes are about, as autocomplete offers it. */
export interface Topic extends Suggestion {
  /** The normalised words, joined by single spaces. Never empty. */
  readonly key: string;
}

/** A text in normalised words, joined by single spaces: `"AWS  Lambda!"` -> `aws lambda`. */
export function topicKey(text: string): string {
  return wordsOf(text)
    .map((word) => word.text)
    .join(' ');
}

/**
 * All that the notes name: defined terms and their aliases, titles and other names of notes, headings,
 * tags, categories. What is named twice is kept once, as the first of these kinds.
 */
export function* topicSteps(library: Library): Steps<readonly Topic[]> {
  const topics = new Map<string, Topic>();
  for (const suggestion of suggestionsOf(library)) {
    const key = topicKey(suggestion.text);
    if (key !== '' && !topics.has(key)) {
      topics.set(key, { ...suggestion, key });
    }
    yield;
  }
  return Array.from(topics.values());
}

function* suggestionsOf(library: Library): Generator<Suggestion> {
  for (const definition of library.definitions) {
    yield { kind: 'term', text: definition.term };
    yield* definition.aliases.map((text): Suggestion => ({ kind: 'term', text }));
  }
  for (const note of library.notes) {
    yield { kind: 'title', text: note.title };
    yield* note.aliases.map((text): Suggestion => ({ kind: 'title', text }));
  }
  for (const section of library.sections) {
    if (section.kind !== 'contents') {
      yield { kind: 'heading', text: section.heading };
    }
  }
  for (const note of library.notes) {
    yield* note.tags.map((text): Suggestion => ({ kind: 'tag', text }));
    if (note.category !== null) {
      yield { kind: 'category', text: note.category };
    }
  }
}
