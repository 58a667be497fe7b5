import type { DailyPhrases } from '../contract/daily.ts';
import { dayNames, list, number, someDays } from './grammar.ts';

/** `/daily`, its panels, and the posts. */
export const daily: DailyPhrases = {
  definition: {
    command: '每天发布一条考试提示',
    setup: '每天发布一条考试提示',
    list: '显示此服务器的每日提示',
    change: '更改一个每日提示；未填写的保持不变',
    preview: '预览提示发布后的样子',
    next: '查看接下来的提示时间',
    pause: '暂停一个每日提示',
    resume: '恢复一个每日提示',
    remove: '永久删除一个每日提示',
    channel: '发布位置：频道、子区或论坛',
    time: '时间（按所选时区）：09:00、9am、21.30',
    timeZone: '输入国家名或城市英文名并选择：Asia/Shanghai',
    topic: '提示的主题：分类、标签或笔记',
    days: '哪几天：每天、工作日、周一、周三、周五',
    role: '每条提示要提及的身份组',
    otherRole: '每条提示要提及的身份组；选 @everyone 则不提及',
    which: '哪一个每日提示（服务器有多个时）',
  },

  postedAs: '今日考试提示',
  explain: '解释',
  anotherTip: '换一条',
  votedUp: '已记下：这条提示在本服务器可能会更早再次出现。改变主意就按 👎。',
  votedDown: '已记下：如果多数人同意，这条提示在本服务器会停一轮。改变主意就按 👍。',
  noMoreTips: '笔记里没有其他关于它的提示。用 `/tips` 可以找到其他主题的提示。',

  onlyInServers: '每日提示要在服务器里设置。请在服务器里使用此命令。',
  onlyManagers: '设置每日提示需要 **管理服务器** 权限。请找有此权限的人帮忙。',

  badTime: (time) => `我看不懂 **${time}** 是几点。可以写 \`09:00\`、\`9am\` 或 \`21.30\`。`,
  badTimeZone: (zone) =>
    `没有时区 **${zone}**。请输入国家名，或大城市名，例如 \`Shanghai\` 或 \`New York\`，再从列表中选择。`,
  severalTimeZones: (place, zones) =>
    `**${place}** 有多个时区：${list(zones.map((zone) => `\`${zone}\``))}。请从列表中选择，或输入其中一个。`,
  badDays: (days) =>
    `我看不懂 **${days}** 是星期几。可以写 \`每天\`、\`工作日\`、\`周一、周三\` 或 \`周一-周五\`。`,
  badTopic: (topic) =>
    `笔记里没有名为 **${topic}** 的分类、标签或笔记。请从列表中选择，或留空表示全部。`,
  severalNotes: (topic, files) =>
    `有多篇笔记名为 **${topic}**：${list(files.map((file) => `**${file}**`))}。请从列表中选择，或输入文件名。`,
  noTipsYet: '笔记里还没有考试提示，所以没有可发布的内容。',
  topicWithoutTips: (topic) => `**${topic}** 下还没有考试提示，所以没有可发布的内容。`,
  everyone: '我不能每天提及所有人。请选择一个专门的身份组。',
  setUpBefore: '已经有一条完全相同的每日提示。用 `/daily list` 查看。',
  tooMany: (most) =>
    `此服务器已有 ${number(most)} 个每日提示，已达上限。用 \`/daily remove\` 可以腾出位置。`,

  missing: (channel, permissions) =>
    `我还不能在 ${channel} 发布。请在那里给我这些权限：${list(permissions.map((name) => `**${name}**`))}。没有保存任何内容。`,
  needsTag: (channel) =>
    `${channel} 的帖子必须带标签，而我的没有。请在那里关闭“要求选择标签”。没有保存任何内容。`,
  notSeen: (channel) => `我看不到 ${channel}。请在那里给我 **查看频道** 权限。没有保存任何内容。`,
  permissions: {
    'view-channel': '查看频道',
    'send-messages': '发送消息',
    'send-in-threads': '在子区内发送消息',
    'attach-files': '附加文件',
    'read-history': '阅读消息历史记录',
    'mention-role': '提及 @everyone、@here 和所有身份组',
  },

  setUp: '每日提示已设置好。',
  changed: '每日提示已更改。',
  paused: '每日提示已暂停。',
  resumed: '每日提示已恢复。',
  removed: '每日提示已删除。',
  sureToRemove: '要永久删除这个每日提示吗？已发布的会保留。',
  line: ({ time, timeZone, days, channel, topic, role }) =>
    `**${time}** ${timeZone}，${days}，在 ${channel}，主题：${topic}${role === null ? '' : `，提及 ${role}`}`,
  topicGone: '已不存在的笔记',
  noteGone:
    '它的笔记已不存在，或者它的频道不显示这篇笔记。如果笔记被重命名或移动了，请用 `/daily change` 重新选择。',
  nextTimes: (times) => `接下来：${times.join(' · ')}`,
  missed: (count) => `最近几周有 ${number(count)} 条没有发布，因为我不在线或 Discord 出了故障。`,
  wouldLook: '提示看起来是这样的：',
  list: (count) => `**此服务器有 ${number(count)} 个每日提示**`,
  none: '此服务器还没有每日提示。用 `/daily setup` 创建一个。',
  whichOne: '此服务器有多个每日提示。请用 `which:` 选择一个。',
  gone: '这个每日提示已经不在了。用 `/daily list` 查看现有的。',
  menu: '查看或更改其中一个',
  pause: '暂停',
  resume: '恢复',
  preview: '预览',
  remove: '删除',
  keep: '保留',

  everyDay: '每天',
  weekdays: '工作日',
  weekends: '周末',
  someDays,
  dayNames,
  topics: {
    all: '全部',
    category: (name) => `分类：${name}`,
    tag: (name) => `标签：${name}`,
    note: (title) => `笔记：${title}`,
  },

  reasons: {
    'by-hand': '已暂停。用 `/daily resume` 恢复。',
    'no-tips':
      '笔记里没有这个主题的考试提示。可以用 `/daily change` 换一个主题；一旦有了提示，它会自动继续。',
    'bad-schedule': '我已无法确定它该何时发布。请用 `/daily change` 重新设置时区和日期。',
    'channel-gone': '它的频道已不存在。请用 `/daily change` 换一个频道。',
    'no-access': '我看不到它的频道了。请在那里给我 **查看频道** 权限，再用 `/daily resume`。',
    'no-permission':
      '我不能再在它的频道发布了。请允许我在那里发送消息和附加文件，再用 `/daily resume`。',
    'no-history':
      '我无法读取频道的消息历史，因此不知道上一条帖子是否已发出。请在那里给我 **阅读消息历史记录** 权限，再用 `/daily resume`。',
    'bot-removed': '我被移出了服务器。用 `/daily resume` 恢复。',
    rejected: 'Discord 没有接受这条帖子。请检查频道设置，再用 `/daily resume`。',
  },
  stopped: (line, reason) => `每日提示已停止：${line}\n${reason}`,
};
