import type { Place } from '../../answers/place.ts';
import type { Note, Section } from '../../library/note.ts';
import type { Look } from '../context.ts';
import { shown } from './shown.ts';

/** Characters for the file's name in a source line. */
const MAX_FILE = 120;

/** The least room for the text of a link, unless the text is shorter. */
const MIN_LABEL = 40;

/**
 * The source of a text in small print: the note's title (a link, if the notes are on the web), the headings above it,
 * and the file. If there is no room for both link and file, the link stays, because it leads to the file.
 */
export function sourceLine(
  note: Note,
  section: Section,
  look: Look,
  maxCharacters: number,
): string {
  const trail = [note.title, ...trailBelowTitle(note, section)].join(' › ');
  const url = look.linkTo(note, section);
  const file = ` · ${shown(note.file, MAX_FILE)}`;
  const all = maxCharacters - SMALL.length;
  const room = all - file.length;
  const text = linked(trail, url, room);
  if (text !== null) return `${SMALL}${text}${file}`;
  return `${SMALL}${linked(trail, url, all) ?? `${shown(trail, room)}${file}`}`;
}

const SMALL = '-# ';

/** A text as a link; `null` if there is no address or no room for it. */
function linked(text: string, url: string | null, room: number): string | null {
  if (url === null) return null;
  const labelRoom = room - url.length - '[]()'.length;
  const needed = shown(text, MIN_LABEL).length;
  return labelRoom < needed ? null : `[${shown(text, labelRoom)}](${url})`;
}

/** The trail, without a first heading that only repeats the note's title. */
export function trailBelowTitle(note: Note, section: Section): readonly string[] {
  return belowTitle(note, section.trail);
}

/** A section's location, including its own heading: `Amazon SQS › Queue types`. */
export function placeName({ note, section }: Pick<Place, 'note' | 'section'>): string {
  return [note.title, ...belowTitle(note, [...section.trail, section.heading])].join(' › ');
}

function belowTitle({ title }: Note, headings: readonly string[]): readonly string[] {
  const [first, ...rest] = headings;
  return first !== undefined && isSame(first, title) ? rest : headings;
}

function isSame(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
