import type { DailyPhrases } from '../contract/daily.ts';
import { dayNames, list, number, someDays } from './grammar.ts';

/** `/daily`, its panels, and the posts. */
export const daily: DailyPhrases = {
  definition: {
    command: '試験対策ポイントを毎日投稿する',
    setup: '試験対策ポイントを毎日投稿する',
    list: 'このサーバーの毎日のポイントを表示する',
    change: '毎日のポイントを変更する（省略した項目はそのまま）',
    preview: '投稿されるポイントの見本を見る',
    next: '次のポイントがいつ届くかを見る',
    pause: '毎日のポイントをしばらく止める',
    resume: '毎日のポイントを再開する',
    remove: '毎日のポイントを完全に削除する',
    channel: '投稿先：チャンネル、スレッド、またはフォーラム',
    time: '時刻（タイムゾーンの時間）：09:00、9am、21.30',
    timeZone: '国名、または英語の都市名を入力して選ぶ：Asia/Tokyo',
    topic: 'ポイントのテーマ：カテゴリー、タグ、またはノート',
    days: '曜日：毎日、平日、月、水、金',
    role: 'ポイントごとにメンションするロール',
    otherRole: 'ポイントごとにメンションするロール。@everyone でなしにします',
    which: 'どの毎日のポイントか（サーバーに複数ある場合）',
  },

  postedAs: '今日の試験対策ポイント',
  explain: '説明',
  anotherTip: '別のポイント',
  votedUp:
    '記録しました。このサーバーでは、このポイントが早めにまた出るかもしれません。気が変わったら 👎 を押してください。',
  votedDown:
    '記録しました。多くの人が同じ意見なら、このサーバーではこのポイントを一回休みにします。気が変わったら 👍 を押してください。',
  noMoreTips:
    'これについてのポイントは、ノートにほかにありません。`/tips` でほかのテーマのポイントが見つかります。',

  onlyInServers: '毎日のポイントはサーバーで設定します。このコマンドはサーバーで使ってください。',
  onlyManagers:
    '毎日のポイントの設定には **サーバー管理** の権限が必要です。権限のある人に頼んでください。',

  badTime: (time) =>
    `**${time}** を時刻として読めません。\`09:00\`、\`9am\`、\`21.30\` のように書いてください。`,
  badTimeZone: (zone) =>
    `**${zone}** というタイムゾーンはありません。国名、または \`Tokyo\` や \`New York\` のような大都市の名前を入力し、一覧から選んでください。`,
  severalTimeZones: (place, zones) =>
    `**${place}** には複数のタイムゾーンがあります：${list(zones.map((zone) => `\`${zone}\``))}。一覧から選ぶか、いずれかを入力してください。`,
  badDays: (days) =>
    `**${days}** を曜日として読めません。\`毎日\`、\`平日\`、\`月、水\`、\`月-金\` のように書いてください。`,
  badTopic: (topic) =>
    `**${topic}** というカテゴリー、タグ、ノートはありません。一覧から選ぶか、省略してすべてを対象にしてください。`,
  severalNotes: (topic, files) =>
    `**${topic}** という名前のノートが複数あります：${list(files.map((file) => `**${file}**`))}。一覧から選ぶか、ファイル名を入力してください。`,
  noTipsYet: '試験対策ポイントはまだノートにないので、投稿するものがありません。',
  topicWithoutTips: (topic) =>
    `**${topic}** の試験対策ポイントはまだノートにないので、投稿するものがありません。`,
  everyone: '毎日全員にメンションすることはできません。専用のロールを選んでください。',
  setUpBefore: 'まったく同じ毎日のポイントがすでにあります。`/daily list` で確認できます。',
  tooMany: (most) =>
    `このサーバーにはもう毎日のポイントが ${number(most)} 個あり、これが上限です。\`/daily remove\` で空きを作れます。`,

  missing: (channel, permissions) =>
    `${channel} にはまだ投稿できません。そこで次の権限を許可してください：${list(permissions.map((name) => `**${name}**`))}。何も保存していません。`,
  needsTag: (channel) =>
    `${channel} の投稿にはタグが必要ですが、私の投稿にはありません。そこでタグの必須設定をオフにしてください。何も保存していません。`,
  notSeen: (channel) =>
    `${channel} が見えません。そこで **チャンネルを見る** を許可してください。何も保存していません。`,
  permissions: {
    'view-channel': 'チャンネルを見る',
    'send-messages': 'メッセージを送信',
    'send-in-threads': 'スレッドでメッセージを送信',
    'attach-files': 'ファイルを添付',
    'read-history': 'メッセージ履歴を読む',
    'mention-role': '@everyone、@here、全てのロールにメンション',
  },

  setUp: '毎日のポイントを設定しました。',
  changed: '毎日のポイントを変更しました。',
  paused: '毎日のポイントを止めました。',
  resumed: '毎日のポイントを再開しました。',
  removed: '毎日のポイントを削除しました。',
  sureToRemove: 'この毎日のポイントを完全に削除しますか？投稿済みのものは残ります。',
  line: ({ time, timeZone, days, channel, topic, role }) =>
    `**${time}** ${timeZone}、${days}、${channel}、テーマ：${topic}${role === null ? '' : `、${role} 宛て`}`,
  topicGone: '削除されたノート',
  noteGone:
    '対象のノートがなくなったか、投稿先のチャンネルでは表示されません。名前や場所が変わった場合は、`/daily change` で選び直してください。',
  nextTimes: (times) => `次回：${times.join(' · ')}`,
  missed: (count) =>
    `ここ数週間で、私の不在や Discord の障害のため ${number(count)} 回の投稿がありませんでした。`,
  wouldLook: 'ポイントはこのように表示されます。',
  list: (count) => `**このサーバーの毎日のポイント：${number(count)} 個**`,
  none: 'このサーバーにはまだ毎日のポイントがありません。`/daily setup` で作れます。',
  whichOne: 'このサーバーには毎日のポイントが複数あります。`which:` で選んでください。',
  gone: 'この毎日のポイントはもうありません。`/daily list` で今あるものを確認できます。',
  menu: '一つを見る・変更する',
  pause: '一時停止',
  resume: '再開',
  preview: 'プレビュー',
  remove: '削除',
  keep: '残す',

  everyDay: '毎日',
  weekdays: '平日',
  weekends: '週末',
  someDays,
  dayNames,
  topics: {
    all: 'すべて',
    category: (name) => `カテゴリー：${name}`,
    tag: (name) => `タグ：${name}`,
    note: (title) => `ノート：${title}`,
  },

  reasons: {
    'by-hand': '一時停止中です。`/daily resume` で再開します。',
    'no-tips':
      'このテーマの試験対策ポイントがノートにありません。`/daily change` で別のテーマを選べます。ポイントが加わると、自動的に再開します。',
    'bad-schedule':
      '投稿する時刻がわからなくなりました。`/daily change` でタイムゾーンと曜日を設定し直してください。',
    'channel-gone':
      '投稿先のチャンネルがなくなりました。`/daily change` で別のチャンネルを選んでください。',
    'no-access':
      '投稿先のチャンネルが見えなくなりました。そこで **チャンネルを見る** を許可し、`/daily resume` を使ってください。',
    'no-permission':
      '投稿先のチャンネルに投稿できなくなりました。そこでメッセージの送信とファイルの添付を許可し、`/daily resume` を使ってください。',
    'no-history':
      'チャンネルの履歴を読めないため、前回の投稿が届いたかどうか確認できません。そこで **メッセージ履歴を読む** を許可し、`/daily resume` を使ってください。',
    'bot-removed': 'サーバーから外されました。`/daily resume` で再開します。',
    rejected:
      'Discord が投稿を受け付けませんでした。チャンネルの設定を確認し、`/daily resume` を使ってください。',
  },
  stopped: (line, reason) => `毎日のポイントが止まりました：${line}\n${reason}`,
};
