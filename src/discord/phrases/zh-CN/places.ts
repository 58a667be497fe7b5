import type { PlacesPhrases } from '../contract/places.ts';
import { number } from './grammar.ts';

/** Pages, lists and menus of places. */
export const places: PlacesPhrases = {
  previousPage: '‹ 上一页',
  nextPage: '下一页 ›',
  pageOf: (page, pages) => `第 ${number(page)} 页，共 ${number(pages)} 页`,
  places: (count) => `${number(count)} 处`,
  open: '打开',
  openPlace: '打开一个位置',
  otherPlaces: (count) => (count > 1 ? `笔记中另外 ${number(count - 1)} 处` : '相关位置'),
  backToList: '返回列表',
  related: '笔记中的相关位置',
  lookUp: '查一个术语',
};
