import type { BrowsePhrases } from '../contract/browse.ts';
import { number } from './grammar.ts';

/** `/browse`. */
export const browse: BrowsePhrases = {
  definition: {
    command: 'ノートをカテゴリーごとに見て回る',
    note: '開くノート。省略すると最初から',
    tag: 'このタグのノートだけ',
  },
  top: (tag) =>
    tag === null ? '**ノート**（カテゴリー別）' : `**タグ ${tag} のノート**（カテゴリー別）`,
  category: (name, tag) => (tag === null ? `**${name}**` : `**${name}**（タグ **${tag}**）`),
  allNotes: (tag) => (tag === null ? '**ノート**' : `**タグ ${tag} のノート**`),
  noSuchNote: (asked, near) =>
    near > 0
      ? `**${asked}** というノートはありません。この中のどれかですか？`
      : `**${asked}** というノートはありません。あるのはこちらです。`,
  emptyNote: 'このノートにはまだ何も書かれていません。',
  notes: (count) => `ノート ${number(count)} 件`,
  sections: (count) => `セクション ${number(count)} 個`,

  withoutCategory: 'カテゴリーなし',
  openCategory: 'カテゴリーを開く',
  openNote: 'ノートを開く',
  openSection: 'セクションを開く',
  onlyTagged: 'タグで絞り込む',
  allTags: 'すべてのタグのノート',
  backToTop: 'カテゴリー一覧に戻る',
  backToCategory: 'カテゴリーに戻る',
  backToNotes: 'ノートの一覧に戻る',
  backToNote: 'ノートに戻る',
};
