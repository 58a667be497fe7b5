import type { PlacesPhrases } from '../contract/places.ts';
import { counted, number } from './grammar.ts';

/** Pages, lists and menus of places. */
export const places: PlacesPhrases = {
  previousPage: '‹ Anterior',
  nextPage: 'Siguiente ›',
  pageOf: (page, pages) => `página ${number(page)} de ${number(pages)}`,
  places: (count) => counted(count, { one: '# pasaje', other: '# pasajes' }),
  open: 'Abrir',
  openPlace: 'Abrir un pasaje',
  otherPlaces: (count) =>
    count > 1
      ? counted(count - 1, {
          one: '# pasaje más en los apuntes',
          other: '# pasajes más en los apuntes',
        })
      : 'Pasajes',
  backToList: 'Volver a la lista',
  related: 'Pasajes relacionados en los apuntes',
  lookUp: 'Consultar un término',
};
