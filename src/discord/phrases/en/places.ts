import type { PlacesPhrases } from '../contract/places.ts';
import { counted, number } from './grammar.ts';

/** Pages, lists and menus of places. */
export const places: PlacesPhrases = {
  previousPage: '‹ Previous',
  nextPage: 'Next ›',
  pageOf: (page, pages) => `page ${number(page)} of ${number(pages)}`,
  places: (count) => counted(count, { one: '# place', other: '# places' }),
  open: 'Open',
  openPlace: 'Open a place',
  otherPlaces: (count) =>
    count > 1
      ? counted(count - 1, {
          one: '# other place in the notes',
          other: '# other places in the notes',
        })
      : 'Places',
  backToList: 'Back to the list',
  related: 'Related',
  lookUp: 'Look up a term',
};
