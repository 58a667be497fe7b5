import type { Place } from '../../answers/place.ts';
import type { PressId } from '../custom-id.ts';
import { formatCarriedPlace } from './carried-state.ts';
import { menuRow } from './components.ts';
import { describedIn } from './places-told-apart.ts';

/** A menu of places in the notes; it also carries them for the message's other buttons. */
export function placesMenu(
  id: PressId,
  placeholder: string,
  places: readonly Place[],
  chosenSectionId: string | null,
) {
  const descriptions = describedIn(places);
  const options = places.map(({ section, words, measure }, index) => ({
    label: section.heading,
    value: formatCarriedPlace({ sectionId: section.id, words, measure }),
    description: descriptions[index] ?? '',
    isChosen: section.id === chosenSectionId,
  }));
  return menuRow(id, placeholder, options);
}
