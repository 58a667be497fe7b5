import type { NotesPhrases } from '../contract/notes.ts';
import { number } from './grammar.ts';

/** What is said to those who look after the notes. */
export const notes: NotesPhrases = {
  definition: {
    command: '管理我作答所依据的笔记',
    status: '查看笔记的内容及其中的问题',
    reload: '重新读取笔记',
    gaps: '查看大家问过而笔记没有解答的问题',
    forget: '删除本服务器保存的问题',
  },

  onlyInServers: '这是关于服务器笔记的命令。请在服务器里使用。',
  onlyManagers: '管理笔记需要 **管理服务器** 权限。请找有此权限的人帮忙。',

  unreadable: {
    missing: '现在无法读取笔记：笔记文件夹不存在。我仍用之前的笔记回答：',
    'not-a-folder': '现在无法读取笔记：应为文件夹的是一个文件。我仍用之前的笔记回答：',
    unreadable: '现在无法读取笔记：没有读取该文件夹的权限。我仍用之前的笔记回答：',
  },
  noProblems: '笔记没有任何问题。',
  problems: (errors, warnings, hints, files) =>
    [
      `**${number(files)} 个文件有问题**：`,
      `${number(errors)} 个错误、${number(warnings)} 个警告、${number(hints)} 个建议`,
    ].join(''),
  line: (line) => `第 ${number(line)} 行`,

  reloaded: '笔记已重新读取。',
  reloading: '正在重新读取笔记，需要一点时间；用 `/notes status` 可以看到是否完成。',
  reloadFailed: '现在无法读取笔记，所以继续使用之前的。我的管理者可以在日志里找到原因。',

  gaps: (questions, days) =>
    `**最近 ${number(days)} 天有 ${number(questions)} 个问题笔记没能回答**`,
  gap: ({ times, text, why }) => `${number(times)} 次 ${text} · ${why}`,
  nothingFound: '没有找到',
  missed: '答非所问',
  alsoAs: (count) => `${number(count)} 种问法`,
  remark: (text) => `“${text}”`,
  noGaps: '最近 30 天没有未回答的问题。',
  gapsOff:
    '此服务器不保存问题。请在 `/settings` 里开启 **保存未回答的问题**；此后会收集 30 天，不含名字。',
  missedSections: '**常常答非所问的小节**',
  missedSection: (place, missed, helpful) =>
    `${place}：答非所问 ${number(missed)} 次，有帮助 ${number(helpful)} 次`,
  downloadGaps: '全部都在文件里。',

  sureToForget: (count) => `要永久删除此服务器保存的 ${number(count)} 个问题吗？`,
  nothingToForget: '此服务器没有保存的问题。',
  forget: '删除',
  keep: '保留',
  forgotten: (count) => `已删除 ${number(count)} 个问题。`,
  kept: '没有删除任何内容。',
};
