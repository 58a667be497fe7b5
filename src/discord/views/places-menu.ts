import type { Place } from '../../answers/place.ts';
import type { PressId } from '../custom-id.ts';
import { formatCarriedPlace } from './carried-state.ts';
import { menuRow } from './components.ts';
import { trailBelowTitle } from './source-line.ts';

/** A menu of places in the notes; it carries them for the message's other buttons, too. */
export function placesMenu(
  id: PressId,
  placeholder: string,
  places: readonly Place[],
  chosenSectionId: string | null,
) {
  const options = places.map(({ note, section, words, measure }) => ({
    label: section.heading,
    value: formatCarriedPlace({ sectionId: section.id, words, measure }),
    description: [note.title, ...trailBelowTitle(note, section)].join(' › '),
    isChosen: section.id === chosenSectionId,
  }));
  return menuRow(id, placeholder, options);
}
