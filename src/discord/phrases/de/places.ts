import type { PlacesPhrases } from '../contract/places.ts';
import { counted, number } from './grammar.ts';

/** Pages, lists and menus of places. */
export const places: PlacesPhrases = {
  previousPage: '‹ Zurück',
  nextPage: 'Weiter ›',
  pageOf: (page, pages) => `Seite ${number(page)} von ${number(pages)}`,
  places: (count) => counted(count, { one: '# Stelle', other: '# Stellen' }),
  open: 'Öffnen',
  openPlace: 'Stelle öffnen',
  otherPlaces: (count) =>
    count > 1
      ? counted(count - 1, {
          one: '# andere Stelle in den Notizen',
          other: '# andere Stellen in den Notizen',
        })
      : 'Stellen',
  backToList: 'Zurück zur Liste',
  related: 'Verwandte Stellen in den Notizen',
  lookUp: 'Einen Begriff nachschlagen',
};
