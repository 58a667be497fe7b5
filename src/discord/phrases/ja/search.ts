import type { SearchPhrases } from '../contract/search.ts';
import { number } from './grammar.ts';

/** `/search`. */
export const search: SearchPhrases = {
  definition: {
    command: 'あることに触れているノートの箇所をすべて一覧にする',
    query: '探す言葉。"完全一致" は引用符、除外は -言葉',
    category: 'このカテゴリーのノートだけ',
    tag: 'このタグのノートだけ',
  },
  found: ({ asked, total, shown, category, tag, sure, wordsAlone }) =>
    [
      wordsAlone
        ? '引用符や `-語` の指定に合う箇所はありません。語だけで見つかった箇所です。\n'
        : '',
      sure ? '' : 'はっきりした答えはノートにありません。近いのはこれらの箇所です。\n',
      category === null ? '' : `カテゴリー **${category}** で、`,
      tag === null ? '' : `タグ **${tag}** で、`,
      `**${asked}** は ${number(total)} か所`,
      total > shown ? `（上位 ${number(shown)} か所を表示）` : '',
    ].join(''),
  foundElsewhere: ({ asked, category, tag }) =>
    [
      category === null ? '' : `カテゴリー **${category}** の`,
      tag === null ? '' : `タグ **${tag}** の付いた`,
      `ノートには **${asked}** についての記述がありません。`,
    ].join(''),
  noSuchCategory: (name, near) => `カテゴリー **${name}** はありません。${meant(near)}`,
  noSuchTag: (name, near) => `タグ **${name}** のノートはありません。${meant(near)}`,
  showElsewhere: (count) => `すべてのノートの ${number(count)} か所を表示`,
};

function meant(near: readonly string[]): string {
  const names = near.map((name) => `**${name}**`).join('、');
  return names === '' ? '' : `もしかして：${names}`;
}
