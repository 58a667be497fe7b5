import { fileAmong } from '../../src/daily/tips/note-label.ts';
import { formatTopic, type Topic, tipsAbout } from '../../src/daily/tips/topic.ts';
import { topicsNamed } from '../../src/daily/tips/topic-named.ts';
import { topicText } from '../../src/daily/views/topic-text.ts';
import type { Context } from '../../src/discord/context.ts';
import { MAX_ASKED, MAX_NAMED, shown } from '../../src/discord/views/shown.ts';
import type { Library } from '../../src/library/library.ts';
import { type Refused, refused } from './refused.ts';

/** How many notes with the same name are listed for a person to choose from. */
const MOST_LISTED = 5;

/** A topic with tips, in its stored form, or a sentence on why there is none. */
export type ReadTopic = { readonly kind: 'topic'; readonly stored: string } | Refused;

/** Reads the option `topic:`, chosen from the list or typed, by the notes that members see in the channel. */
export function readTopic(library: Library, asked: string, context: Context): ReadTopic {
  const words = context.phrases.daily;
  const [topic, ...others] = topicsNamed(library, asked, words.topics);
  if (topic === undefined) return refused(words.badTopic(asShown(asked, context)));
  if (others.length > 0) {
    const files = filesOf(library, [topic, ...others]);
    return refused(words.severalNotes(shown(asked, MAX_ASKED), files));
  }
  return tipsAbout(library, topic).length > 0
    ? { kind: 'topic', stored: formatTopic(topic) }
    : refused(words.topicWithoutTips(asShown(asked, context)));
}

/** What was typed; for a choice from the list, its label, because its value is an id. */
function asShown(asked: string, { engine, phrases }: Context): string {
  const words = phrases.daily.topics;
  const [chosen] = asked.startsWith('note:') ? topicsNamed(engine.library, asked, words) : [];
  const text = chosen && topicText(engine.library, chosen, words);
  return shown(text ?? asked, MAX_ASKED);
}

function filesOf(library: Library, topics: readonly Topic[]): readonly string[] {
  const notes = topics.flatMap((topic) =>
    topic.kind === 'note' ? (library.noteById.get(topic.noteId) ?? []) : [],
  );
  const files = notes.map((note) => shown(fileAmong(notes, note), MAX_NAMED));
  return files.length > MOST_LISTED ? [...files.slice(0, MOST_LISTED), '…'] : files;
}
