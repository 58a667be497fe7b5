import type { CommonPhrases } from '../contract/common.ts';

/** What is said whatever was asked. */
export const common: CommonPhrases = {
  definition: {
    private: '自分だけに見えるように答える',
  },
  outdated:
    'このボタンやコマンドは別のバージョンのもので、何のためのものか分かりません。もう一度質問してください。',
  incident: (id) =>
    `こちらで問題が起きました。\`${id}\` として記録しています。もう一度お試しください。続くようなら、この番号を私の運営者に伝えてください。`,
  noNotes:
    'まだノートがないので、何も答えられません。運営者が Markdown ファイルをノートのフォルダーに置けば、すぐに読み込みます。',
  nothingFound: (asked, suggestions) =>
    suggestions > 0
      ? `**${asked}** についてはノートにありません。この中のどれかですか？`
      : `**${asked}** についてはノートにありません。別の言葉で試すか、\`/help\` でノートの内容を確かめてください。`,
  readAs: (typed, read) => `*${typed}* を **${read}** と読みました。`,
  nothingAsked:
    '調べられる言葉が見つかりません。一つ二つの言葉で質問するか、`/help` でノートの内容を確かめてください。',
  placeGone: 'ノートのこの部分は、その後変更または削除されました。もう一度質問してください。',
  notSaved:
    '保存できませんでした。何も変わっていません。今はデータベースに書き込めない状態です。運営者に知らせてください。原因はログにあります。',
};
