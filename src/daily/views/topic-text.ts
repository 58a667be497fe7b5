import type { DailyTopics } from '../../discord/phrases/contract/daily.ts';
import { daily as english } from '../../discord/phrases/en/daily.ts';
import type { Library } from '../../library/library.ts';
import type { Note } from '../../library/note.ts';
import { noteLabel } from '../tips/note-label.ts';
import type { Topic } from '../tips/topic.ts';

/** A topic's label in plain text: `Kategorie: aws`; `null` when its note is gone. */
export function topicText(library: Library, topic: Topic, words: DailyTopics): string | null {
  return textWith((note) => noteLabel(library, note), library, topic, words);
}

/**
 * The names by which a topic is suggested while people type, in their language and in English; for a note, also its
 * file.
 */
export function topicNames(library: Library, topic: Topic, words: DailyTopics): readonly string[] {
  const nameOf = ({ title, file }: Note): string => `${title} (${file})`;
  return [words, english.topics].flatMap((own) => textWith(nameOf, library, topic, own) ?? []);
}

function textWith(
  nameOf: (note: Note) => string,
  library: Library,
  topic: Topic,
  words: DailyTopics,
): string | null {
  switch (topic.kind) {
    case 'all':
      return words.all;
    case 'note': {
      const note = library.noteById.get(topic.noteId);
      return note === undefined ? null : words.note(nameOf(note));
    }
    case 'category':
      return words.category(topic.name);
    case 'tag':
      return words.tag(topic.name);
  }
}
