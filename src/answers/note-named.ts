import type { Library } from '../library/library.ts';
import { linkKey, noteInFile } from '../library/links/note-names.ts';
import type { Note } from '../library/note.ts';
import type { SearchEngine } from '../search/engine.ts';
import { topicKey } from '../search/topics/topics.ts';

/** A row of buttons in Discord holds five. */
const MAX_NEAR_NOTES = 5;

/** How many similar topics to look through for names of notes, for most are headings. */
const NEAR_TOPICS = 100;

/**
 * The note that a person means: by its id, else by its title or another name, else by its file, as `lambda`,
 * `lambda.md` or `aws/lambda.md`. `null` for none.
 */
export function noteNamed({ notes, noteById }: Library, asked: string): Note | null {
  return (
    noteById.get(asked) ?? notesCalled(notes, asked)[0] ?? noteInFile(notes, asked, null) ?? null
  );
}

/**
 * Notes with a name similar to the one that a person gave (maybe as a path), the most similar first; at most
 * five.
 */
export function nearNotes(engine: SearchEngine, asked: string): readonly Note[] {
  const name = topicKey(linkKey(asked));
  if (name === '') return [];
  const near = engine
    .suggest(name, NEAR_TOPICS)
    .flatMap(({ text }) => notesCalled(engine.library.notes, text));
  return Array.from(new Set(near)).slice(0, MAX_NEAR_NOTES);
}

/** The notes with a title or another name, however it is written. */
function notesCalled(notes: readonly Note[], name: string): readonly Note[] {
  const key = topicKey(name);
  if (key === '') return [];
  return notes.filter(({ title, aliases }) =>
    [title, ...aliases].some((own) => topicKey(own) === key),
  );
}
