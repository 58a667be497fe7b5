import type { SettingsPhrases } from '../contract/settings.ts';
import { number } from './grammar.ts';

/** The settings of a server. */
export const settings: SettingsPhrases = {
  definition: 'このサーバーで、どこで、どのように、どのノートから答えるか',

  onlyInServers: '設定はサーバーごとのものです。このコマンドはサーバーで使ってください。',
  onlyManagers: '設定の変更には **サーバー管理** の権限が必要です。権限のある人に頼んでください。',

  title: '## このサーバーの設定',
  saved: '✅ 保存しました。すぐに有効です。',
  switchOn: 'オンにする',
  switchOff: 'オフにする',
  isOn: 'オン',
  isOff: 'オフ',
  mentions: (state) =>
    `**メンションに答える**：${state}\n-# 私をメンションしたメッセージに、質問として答えます。`,
  mentionsNotReceived: (state) =>
    `**メンションに答える**：${state}\n-# メッセージを受信していないため、まだ答えられません。運営者が \`MENTION_ANSWERS=true\` を設定すれば使えます。`,
  privately: (state) =>
    `**非公開で答える**：${state}\n-# \`private: False\` を付けない限り、回答は質問した人だけに見えます。`,
  questions: (state) =>
    `**未回答の質問を保存**：${state}\n-# 質問文を名前なしで 30 日間、\`/notes gaps\` のために保存します。`,
  flood: (seconds) =>
    [
      '**繰り返しを防ぐ**：',
      seconds === 0 ? 'オフ' : `${number(seconds)} 秒`,
      '\n-# この時間内に同じチャンネルでまた聞かれたセクションは、非公開で答えます。',
    ].join(''),
  changeFlood: '変更',
  floodTitle: '繰り返しを防ぐ',
  floodLabel: '秒数（0～900）',
  floodHint: '0 なら、何度聞かれても全員に回答を表示します',
  badSeconds: (typed) =>
    `**${typed}** を秒数として読めません。0～900 の整数を入力してください。何も変わっていません。`,
  channels: (names) => `**質問に答えるチャンネル**：${names}`,
  everyChannel: 'すべて',
  channelsMenu: '一部のチャンネルに限る',
  categories: (names) => `**メンバーに見えるカテゴリー**：${names}`,
  everyCategory: 'すべて',
  noCategory: 'カテゴリーのないノート',
  categoriesMenu: '一部のカテゴリーに限る',
  noCategories: '-# ノートにカテゴリーがないので、選べるものがありません。',
  language: '公開の回答の言語',
  serverLanguage: 'Discord のサーバーの言語と同じ',
  thisChannel: 'このチャンネルのカテゴリー…',

  channelTitle: (channel) => `## ${channel} の設定`,
  asServer: 'サーバーと同じ',
  followServer: 'サーバーと同じ',
  backToServer: '‹ サーバーの設定',

  askElsewhere: (channels) =>
    `このサーバーでは、質問は ${channels} でお願いします。そこで聞いてください。`,
};
