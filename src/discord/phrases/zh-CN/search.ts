import type { SearchPhrases } from '../contract/search.ts';
import { number } from './grammar.ts';

/** `/search`. */
export const search: SearchPhrases = {
  definition: {
    command: '列出笔记中提到某内容的所有位置',
    query: '要找的词；"完全匹配"加引号，-排除',
    category: '仅限此分类的笔记',
    tag: '仅限带此标签的笔记',
  },
  found: ({ asked, total, shown, category, tag, sure, wordsAlone }) =>
    [
      wordsAlone ? '没有符合引号或 `-词` 的位置；以下位置只按词语匹配。\n' : '',
      sure ? '' : '笔记里没有明确的答案，以下位置最接近。\n',
      category === null ? '' : `分类 **${category}** 中，`,
      tag === null ? '' : `带标签 **${tag}** 的笔记中，`,
      `**${asked}** 共 ${number(total)} 处`,
      total > shown ? `，这里显示最相关的 ${number(shown)} 处` : '',
    ].join(''),
  foundElsewhere: ({ asked, category, tag }) =>
    [
      category === null ? '' : `分类 **${category}** 中，`,
      tag === null ? '' : `带标签 **${tag}** 的笔记中，`,
      `没有关于 **${asked}** 的内容。`,
    ].join(''),
  noSuchCategory: (name, near) => `没有分类 **${name}**。${meant(near)}`,
  noSuchTag: (name, near) => `没有笔记带标签 **${name}**。${meant(near)}`,
  showElsewhere: (count) => `显示全部笔记中的 ${number(count)} 处`,
};

function meant(near: readonly string[]): string {
  const names = near.map((name) => `**${name}**`).join('、');
  return names === '' ? '' : `你是不是想找 ${names}？`;
}
