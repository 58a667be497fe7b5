import type { PlacesPhrases } from '../contract/places.ts';
import { counted, number } from './grammar.ts';

/** Pages, lists and menus of places. */
export const places: PlacesPhrases = {
  previousPage: '‹ Anterior',
  nextPage: 'Siguiente ›',
  pageOf: (page, pages) => `página ${number(page)} de ${number(pages)}`,
  places: (count) => counted(count, { one: '# lugar', other: '# lugares' }),
  open: 'Abrir',
  openPlace: 'Abrir un lugar',
  otherPlaces: (count) =>
    count > 1
      ? counted(count - 1, {
          one: '# lugar más en los apuntes',
          other: '# lugares más en los apuntes',
        })
      : 'Lugares',
  backToList: 'Volver a la lista',
  related: 'Lugares relacionados en los apuntes',
  lookUp: 'Consultar un término',
};
