import type { FeedbackPhrases } from '../contract/feedback.ts';

/** Feedback on answers. */
export const feedback: FeedbackPhrases = {
  helpful: '有帮助',
  missed: '不是我问的',
  remark: '说说缺了什么',

  onlyAsker: '只有提问的人能说这是否有帮助。你自己来问，按钮就是你的了。',
  notKept: '谢谢！不过我没能记下来。请稍后再试，或告诉我的管理者：原因在日志里。',
  otherPlaces: (asked) => `不是这个？这些位置也提到 **${asked}**。如果都不合适，请说说缺了什么。`,
  noOtherPlaces: (asked) =>
    `笔记里没有其他关于 **${asked}** 的内容。说说缺了什么，写笔记的人也许会补上。`,
  remarkTitle: '缺了什么？',
  remarkLabel: '你想知道什么？',
  remarkHint: '可以留空。在服务器允许的情况下保存 30 天，不含你的名字。',
  thanksKept: '谢谢！写笔记的人会看到，但不会看到你的名字。',
  thanksUnkept: '谢谢！此服务器不保存文字，所以只记了次数。',
};
