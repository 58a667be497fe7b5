import type { PlacesPhrases } from '../contract/places.ts';
import { counted, number } from './grammar.ts';

/** Pages, lists and menus of places. */
export const places: PlacesPhrases = {
  previousPage: '‹ Indietro',
  nextPage: 'Avanti ›',
  pageOf: (page, pages) => `pagina ${number(page)} di ${number(pages)}`,
  places: (count) => counted(count, { one: '# passaggio', other: '# passaggi' }),
  open: 'Apri',
  openPlace: 'Apri un passaggio',
  otherPlaces: (count) =>
    count > 1
      ? counted(count - 1, {
          one: '# altro passaggio negli appunti',
          other: '# altri passaggi negli appunti',
        })
      : 'Passaggi',
  backToList: 'Torna all’elenco',
  related: 'Passaggi collegati negli appunti',
  lookUp: 'Cerca un termine',
};
