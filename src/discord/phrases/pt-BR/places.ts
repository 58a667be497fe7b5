import type { PlacesPhrases } from '../contract/places.ts';
import { counted, number } from './grammar.ts';

/** Pages, lists and menus of places. */
export const places: PlacesPhrases = {
  previousPage: '‹ Anterior',
  nextPage: 'Próxima ›',
  pageOf: (page, pages) => `página ${number(page)} de ${number(pages)}`,
  places: (count) => counted(count, { one: '# trecho', other: '# trechos' }),
  open: 'Abrir',
  openPlace: 'Abrir um trecho',
  otherPlaces: (count) =>
    count > 1
      ? counted(count - 1, {
          one: '# outro trecho nas anotações',
          other: '# outros trechos nas anotações',
        })
      : 'Trechos',
  backToList: 'Voltar à lista',
  related: 'Trechos relacionados nas anotações',
  lookUp: 'Consultar um termo',
};
