import type { FoundDefinition } from '../../../answers/definition.ts';
import type { Surroundings } from '../../../answers/related.ts';
import type { PressId } from '../../custom-id.ts';
import { MAX_SELECT_OPTION_CHARACTERS } from '../../limits.ts';
import type { Phrases } from '../../phrases/phrases.ts';
import { menuRow } from '../components.ts';
import { placesMenu } from '../places-menu.ts';
import { LOOK_UP, RELATED } from '../presses.ts';

/**
 * Menus that lead on from a passage: to related places, and to definitions of its terms.
 *
 * @param id the rest of the menus' ids
 */
export function surroundingsMenus(
  { related, terms }: Surroundings,
  id: Omit<PressId, 'what'>,
  { places: words }: Phrases,
) {
  return [
    ...placesMenu({ ...id, what: RELATED }, words.related, related, null),
    ...menuRow({ ...id, what: LOOK_UP }, words.lookUp, termOptions(terms)),
  ];
}

function termOptions(terms: readonly FoundDefinition[]) {
  return terms
    .filter(({ definition }) => definition.term.length <= MAX_SELECT_OPTION_CHARACTERS)
    .map(({ definition, note }) => ({
      label: definition.term,
      value: definition.term,
      description: note.title,
    }));
}
