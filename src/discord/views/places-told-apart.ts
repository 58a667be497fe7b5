import type { Place } from '../../answers/place.ts';
import { shownText } from '../../answers/snippet/shown-text.ts';
import { snippet } from '../../answers/snippet/snippet.ts';
import { MAX_SELECT_OPTION_CHARACTERS } from '../limits.ts';
import { clip } from './shown.ts';
import { trailBelowTitle } from './source-line.ts';

/** Characters of a section's text that tell it apart, in a menu. */
const BEGINNING = 80;

/**
 * Where each place of a list stands, in plain text: the note's title and the headings above. A note whose title another
 * one in the list has is called by its file. Empty where there is no more to say than the section's heading.
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

/** What a menu says of each place beside its heading: where it stands, or where others look the same, how it begins. */
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
