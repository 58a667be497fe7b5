import type { BrowsePhrases } from '../contract/browse.ts';
import { number } from './grammar.ts';

/** `/browse`. */
export const browse: BrowsePhrases = {
  definition: {
    command: '按分类浏览笔记',
    note: '要打开的笔记；留空则从头开始',
    tag: '仅限带此标签的笔记',
  },
  top: (tag) => (tag === null ? '**全部笔记**，按分类' : `**带标签 ${tag} 的笔记**，按分类`),
  category: (name, tag) => (tag === null ? `**${name}**` : `**${name}**，带标签 **${tag}**`),
  allNotes: (tag) => (tag === null ? '**全部笔记**' : `**带标签 ${tag} 的笔记**`),
  noSuchNote: (asked, near) =>
    near > 0
      ? `没有名为 **${asked}** 的笔记。你想找的是这些吗？`
      : `没有名为 **${asked}** 的笔记。现有的是：`,
  emptyNote: '这篇笔记里还什么都没写。',
  notes: (count) => `${number(count)} 篇笔记`,
  sections: (count) => `${number(count)} 个小节`,

  withoutCategory: '未分类',
  openCategory: '打开分类',
  openNote: '打开笔记',
  openSection: '打开小节',
  onlyTagged: '仅看带某标签的笔记',
  allTags: '任意标签的笔记',
  backToTop: '返回全部分类',
  backToCategory: '返回分类',
  backToNotes: '返回笔记列表',
  backToNote: '返回笔记',
};
