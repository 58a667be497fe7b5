import type { PlacesPhrases } from '../contract/places.ts';
import { counted, number } from './grammar.ts';

/** Pages, lists and menus of places. */
export const places: PlacesPhrases = {
  previousPage: '‹ Précédent',
  nextPage: 'Suivant ›',
  pageOf: (page, pages) => `page ${number(page)} sur ${number(pages)}`,
  places: (count) => counted(count, { one: '# passage', other: '# passages' }),
  open: 'Ouvrir',
  openPlace: 'Ouvrir un passage',
  otherPlaces: (count) =>
    count > 1
      ? counted(count - 1, {
          one: '# autre passage dans les notes',
          other: '# autres passages dans les notes',
        })
      : 'Passages',
  backToList: 'Retour à la liste',
  related: 'Passages liés dans les notes',
  lookUp: 'Chercher un terme',
};
