import type { DailyTopics } from '../../discord/phrases/contract/daily.ts';
import type { Library } from '../../library/library.ts';
import type { Topic } from '../topic.ts';

/** A topic as people read it, in plain text: `Kategorie: aws`; `null` when its note is gone. */
export function topicText(library: Library, topic: Topic, words: DailyTopics): string | null {
  switch (topic.kind) {
    case 'all':
      return words.all;
    case 'note': {
      const note = library.noteById.get(topic.noteId);
      return note === undefined ? null : words.note(note.title);
    }
    case 'category':
      return words.category(topic.name);
    case 'tag':
      return words.tag(topic.name);
  }
}
