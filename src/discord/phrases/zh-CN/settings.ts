import type { SettingsPhrases } from '../contract/settings.ts';
import { number } from './grammar.ts';

/** The settings of a server. */
export const settings: SettingsPhrases = {
  definition: '我在此服务器的哪些频道、以何种方式、依据哪些笔记作答',

  onlyInServers: '设置属于服务器。请在服务器里使用此命令。',
  onlyManagers: '更改设置需要 **管理服务器** 权限。请找有此权限的人帮忙。',

  title: '## 此服务器的设置',
  saved: '✅ 已保存，立即生效。',
  switchOn: '开启',
  switchOff: '关闭',
  isOn: '开',
  isOff: '关',
  mentions: (state) => `**被提及时回答**：${state}\n-# 提及我的消息会被当作问题来回答。`,
  mentionsNotReceived: (state) =>
    `**被提及时回答**：${state}\n-# 我没有接收消息，所以还不会回答。我的管理者可以设置 \`MENTION_ANSWERS=true\`。`,
  privately: (state) =>
    `**私下回答**：${state}\n-# 只有提问的人能看到回答，除非加上 \`private: False\`。`,
  questions: (state) =>
    `**保存未回答的问题**：${state}\n-# 问题原文，保存 30 天，不含名字，供 \`/notes gaps\` 使用。`,
  flood: (seconds) =>
    [
      '**不重复**：',
      seconds === 0 ? '关' : `${number(seconds)} 秒`,
      '\n-# 在此时间内同一频道再次问到的小节，会私下回答。',
    ].join(''),
  changeFlood: '更改',
  floodTitle: '不重复',
  floodLabel: '秒数，0 到 900',
  floodHint: '0 表示无论问多少次，回答都对所有人显示',
  badSeconds: (typed) => `我看不懂 **${typed}** 是多少秒。请输入 0 到 900 的整数。什么都没有改变。`,
  channels: (names) => `**回答问题的频道**：${names}`,
  everyChannel: '全部',
  channelsMenu: '只限部分频道',
  categories: (names) => `**成员能看到的分类**：${names}`,
  everyCategory: '全部',
  noCategory: '未分类的笔记',
  categoriesMenu: '只限部分分类',
  noCategories: '-# 笔记没有分类，所以没有可选的。',
  language: '公开回答的语言',
  serverLanguage: '与 Discord 中服务器的语言相同',
  thisChannel: '此频道的分类……',

  channelTitle: (channel) => `## ${channel} 的设置`,
  asServer: '与服务器相同',
  followServer: '与服务器相同',
  backToServer: '‹ 服务器的设置',

  askElsewhere: (channels) => `此服务器的问题请到 ${channels} 里问。请在那里问我。`,
};
