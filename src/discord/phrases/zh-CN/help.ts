import type { HelpPhrases } from '../contract/help.ts';
import { number } from './grammar.ts';

/** `/help`. */
export const help: HelpPhrases = {
  definition: {
    command: '我能做什么，笔记讲了什么',
  },
  asking: (topic) =>
    [
      '## 我根据笔记回答',
      '每个回答都是笔记的原文，一字不改，并注明出处。我从不编造。',
      `- \`/explain topic: ${topic}\` 显示它的含义和最相关的小节`,
      `- \`/tips topic: ${topic}\` 列出相关的考试提示；不写主题则随机一条`,
      `- \`/search query: ${topic}\` 列出所有位置；支持 \`"完全匹配"\` 和 \`-排除\``,
    ].join('\n'),
  reading: [
    '## 阅读与练习',
    '- `/browse` 像目录一样打开笔记：分类、笔记、小节',
    '- `/question` 打开一个窗口：粘贴一道练习题和它的选项，看笔记对每个选项怎么说',
    '- 小节下面的菜单通向其他位置、相关内容和其中的术语',
  ].join('\n'),
  together: ({ explainThis, replyWithThis, dismiss, helpful, missed }) =>
    [
      '## 和大家一起用',
      `- 在消息菜单里选**应用 › ${explainThis}**，查找消息里说的内容，只有你能看到；再按**${replyWithThis}**，就会回复给所有人看`,
      '- 在开启了此功能的地方，提及我并写上问题，或者私信我提问，我就会回复',
      '- 加上 `private: True`，回答只有你能看到；`/explain` 的 `mention:` 可以提醒某人来看',
      `- **${dismiss}** 撤下你请求的回答`,
      `- **${helpful}**和**${missed}** 告诉写笔记的人该改进什么，不带你的名字`,
    ].join('\n'),
  holdings: ({ notes, sections, definitions, tips, loadedAt }) =>
    [
      `我有 **${number(notes)} 篇笔记**，共 ${number(sections)} 个小节、`,
      `${number(definitions)} 条定义和 ${number(tips)} 条考试提示（加载于${loadedAt}）。`,
    ].join(''),
  categories: (names, more) =>
    `分类：${names.join('、')}${more === 0 ? '' : `，另有 ${number(more)} 个见 \`/browse\``}`,
};
