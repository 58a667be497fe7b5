import type { TipsPhrases } from '../contract/tips.ts';
import { number } from './grammar.ts';

/** `/tips`. */
export const tips: TipsPhrases = {
  definition: {
    command: '显示某个主题的考试提示，或随机一条',
    topic: '提示的主题；留空则随机一条',
  },
  about: (asked, count, notes) =>
    `**关于 ${asked} 的考试提示**：来自 ${number(notes)} 篇笔记的 ${number(count)} 条`,
  none: (asked, places) =>
    `笔记里没有关于 **${asked}** 的考试提示，但有 ${number(places)} 处提到它。`,
  noneAtAll: '笔记里还没有考试提示。名为“考试提示”的小节，或以“考试提示：”开头的行，都会成为提示。',
  explainTopic: (asked) => `解释 ${asked}`,
  randomTip: '考试提示',
  another: '换一条',
  readOn: '阅读相关笔记',
  readNote: '阅读笔记',
};
