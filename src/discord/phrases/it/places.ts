import type { PlacesPhrases } from '../contract/places.ts';
import { counted, number } from './grammar.ts';

/** Pages, lists and menus of places. */
export const places: PlacesPhrases = {
  previousPage: '‹ Indietro',
  nextPage: 'Avanti ›',
  pageOf: (page, pages) => `pagina ${number(page)} di ${number(pages)}`,
  places: (count) => counted(count, { one: '# punto', other: '# punti' }),
  open: 'Apri',
  openPlace: 'Apri un punto',
  otherPlaces: (count) =>
    count > 1
      ? counted(count - 1, {
          one: '# altro punto negli appunti',
          other: '# altri punti negli appunti',
        })
      : 'Punti',
  backToList: 'Torna all’elenco',
  related: 'Punti collegati negli appunti',
  lookUp: 'Cerca un termine',
};
