import { linkKey, noteInFile } from '../library/links/note-names.ts';
import type { Note } from '../library/note.ts';
import type { SearchEngine } from '../search/engine.ts';
import { textKey } from '../search/text/text-key.ts';

/** A row of buttons in Discord holds five. */
const MAX_NEAR_NOTES = 5;

/** How many similar topics to look through for names of notes, because most are headings. */
const NEAR_TOPICS = 100;

/**
 * The note that a person means: by its id, otherwise by its title or another name, otherwise by its
 * file, as `lambda`, `lambda.md` or `aws/lambda.md`. `null` if there is none.
 */
export function noteNamed(
  { library: { notes, noteById }, names }: SearchEngine,
  asked: string,
): Note | null {
  return (
    noteById.get(asked) ?? names.notesCalled(asked)[0] ?? noteInFile(notes, asked, null) ?? null
  );
}

/**
 * Notes with a name similar to the given one (which may be a path), most similar first; at most
 * five.
 */
export function nearNotes(engine: SearchEngine, asked: string): readonly Note[] {
  const name = textKey(linkKey(asked));
  if (name === '') return [];
  const near = engine
    .suggest(name, NEAR_TOPICS)
    .flatMap(({ text }) => engine.names.notesCalled(text));
  return Array.from(new Set(near)).slice(0, MAX_NEAR_NOTES);
}
