import { type Place, placeOf } from '../../answers/place.ts';
import type { Context } from '../context.ts';
import type { CarriedPlace } from '../views/carried-state.ts';

/** The places that still exist in the notes. */
export function existingPlaces(
  places: readonly CarriedPlace[],
  { engine }: Context,
): readonly Place[] {
  return places
    .map(({ sectionId, words, measure }) => placeOf(engine.library, sectionId, words, measure))
    .filter((place) => place !== null);
}
