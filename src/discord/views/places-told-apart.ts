import type { Place } from '../../answers/place.ts';
import { shownText } from '../../answers/snippet/shown-text.ts';
import { snippet } from '../../answers/snippet/snippet.ts';
import { MAX_SELECT_OPTION_CHARACTERS } from '../limits.ts';
import { clip } from './shown.ts';
import { trailBelowTitle } from './source-line.ts';

/** Characters from the beginning of a section, which tell it apart in a menu. */
const BEGINNING = 80;

/**
 * The location of each place in a list, in plain text: the note's title and the headings above the section. If
 * another note in the list has the same title, the note's file instead. Empty if that only repeats the section's
 * heading.
 */
export function locationsOf(places: readonly Place[]): readonly string[] {
  return places.map(({ note, section }) => {
    const isShared = places.some(
      ({ note: { id, title } }) => title === note.title && id !== note.id,
    );
    const name = isShared ? note.file : note.title;
    const where = [name, ...trailBelowTitle(note, section)].join(' › ');
    return where.toLowerCase() === section.heading.toLowerCase() ? '' : where;
  });
}

/**
 * What a menu says about each place besides its heading: its location, or if others would look the same, its
 * beginning.
 */
export function describedIn(places: readonly Place[]): readonly string[] {
  const locations = locationsOf(places).map((where) => clip(where, MAX_SELECT_OPTION_CHARACTERS));
  const looks = places.map(({ section }, index) => `${section.heading}\n${locations[index]}`);
  return places.map((place, index) => {
    const isAlike = looks.indexOf(looks[index] ?? '') !== looks.lastIndexOf(looks[index] ?? '');
    return (isAlike && beginning(place)) || (locations[index] ?? '');
  });
}

function beginning({ section }: Place): string {
  return snippet(shownText(section), [], BEGINNING)
    .map(({ text }) => text)
    .join('');
}
