import type { PlacesPhrases } from '../contract/places.ts';
import { number } from './grammar.ts';

/** Pages, lists and menus of places. */
export const places: PlacesPhrases = {
  previousPage: '‹ 前へ',
  nextPage: '次へ ›',
  pageOf: (page, pages) => `${number(page)}/${number(pages)} ページ`,
  places: (count) => `${number(count)} か所`,
  open: '開く',
  openPlace: '該当箇所を開く',
  otherPlaces: (count) => (count > 1 ? `ノートのほかの ${number(count - 1)} か所` : '該当箇所'),
  backToList: '一覧に戻る',
  related: '関連する箇所',
  lookUp: '用語を調べる',
};
