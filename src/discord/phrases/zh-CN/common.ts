import type { CommonPhrases } from '../contract/common.ts';

/** What is said whatever was asked. */
export const common: CommonPhrases = {
  definition: {
    private: '回答仅自己可见',
  },
  outdated: '这个按钮或命令来自我的另一个版本，我不知道它原来的用途了。请再问一次。',
  incident: (id) =>
    `我这边出了点问题，已记录为 \`${id}\`。请再试一次；如果一直这样，请把这个编号告诉我的管理者。`,
  noNotes:
    '我还没有笔记，所以什么都答不了。我的管理者可以把 Markdown 文件放进笔记文件夹，我马上就能看到。',
  nothingFound: (asked, suggestions) =>
    suggestions > 0
      ? `笔记里没有关于 **${asked}** 的内容。你想问的是这些吗？`
      : `笔记里没有关于 **${asked}** 的内容。可以换个说法，或用 \`/help\` 看看笔记都讲了什么。`,
  readAs: (typed, read) => `*${typed}* 理解为 **${read}**。`,
  nothingAsked: '这里面没有可以查找的词。请用一两个词提问，或用 `/help` 看看笔记都讲了什么。',
  placeGone: '笔记的这一部分后来被修改或删除了。请再问一次。',
  notSaved: '没能保存，什么都没有改变：我现在无法写入数据库。请告诉我的管理者，原因在我的日志里。',
};
