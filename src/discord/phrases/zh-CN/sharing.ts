import type { SharingPhrases } from '../contract/sharing.ts';

/** What is said about messages and answers that others see, too. */
export const sharing: SharingPhrases = {
  explainThis: '解释这条消息',
  noText: '这条消息里没有可以查找的文字。请用自己的话试试 `/explain`。',
  replyWithThis: '用它回复',
  sharedBy: (who) => `-# 摘自笔记，由 ${who} 分享`,
  shared: (link) => `已发布你的回复：${link}`,
  cannotShare:
    '我不能在这个频道里发言：要么服务器没有添加我，要么我没有在这里发送消息和查看历史的权限。找到的内容仍在上面，你可以复制它，或者请服务器的管理者让我加入。',
  mayNotShare:
    '你不能在这个频道里发言，所以我也不会在这里替你回复。找到的内容仍在上面，你可以复制它。',
  cannotReply: (channel) =>
    `你在 ${channel} 问了我，但我不能在那里回复：我需要发送消息和读取历史记录的权限。管理服务器的人可以允许；在这里，\`/explain\` 会马上回答你。`,
  targetGone: '你想回复的消息已经不在了，所以什么都没有发布。',
  gladToHelp: '不客气！有问题时，随时提及我并写上问题。',
  gladToHelpDirectly: '不客气！有问题时，随时写给我。',
  sorryForThat:
    '抱歉，没能帮上忙。我只知道笔记里的内容：可以换个说法，或用 `/help` 看看笔记都讲了什么。',

  dismiss: '移除',
  notYoursToDismiss: '只有提问的人，或者拥有**管理消息**权限的人，才能移除这个回答。',
  answeredAlready: (link) => `刚才已经在这里回答过了：${link}`,
};
