import type { ExplainPhrases } from '../contract/explain.ts';
import { number } from './grammar.ts';

/** `/explain`. */
export const explain: ExplainPhrases = {
  definition: {
    command: '根据笔记解释一个主题',
    topic: '一个术语、一个标题，或用你自己的话提问',
    mention: '让某人注意到这个回答',
  },
  notSeenBy: (who) =>
    `这个回答只有你能看到，所以没有通知 ${who}。加上 \`private: False\`，大家都能看到。`,
  unsure: (asked) => `笔记里没有 **${asked}** 的明确答案。最接近的是：`,
  apart: '笔记里没有对它们的比较，但每一个都有说明。',
  backToSides: '返回比较',
  tooBroad: ({ asked, places, notes, by }) =>
    [
      `**${asked}** 出现在 ${number(notes)} 篇笔记的 ${number(places)} 处。`,
      by === 'category' ? '请选择一个分类，' : '请选择一个标签，',
      '或再加一两个词。',
    ].join(''),
  narrow: (by) => (by === 'category' ? '选择分类' : '选择标签'),
};
