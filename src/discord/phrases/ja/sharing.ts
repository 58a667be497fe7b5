import type { SharingPhrases } from '../contract/sharing.ts';

/** What is said about messages and answers that others see, too. */
export const sharing: SharingPhrases = {
  explainThis: 'これを説明',
  noText:
    'このメッセージには調べられる文章がありません。`/explain` に自分の言葉で入力してみてください。',
  replyWithThis: 'これで返信',
  sharedBy: (who) => `-# ノートより、${who} が共有`,
  shared: (link) => `返信を投稿しました：${link}`,
  cannotShare:
    'このチャンネルには書き込めません。サーバーに私が追加されていないか、ここでメッセージを送信して履歴を読む権限がありません。見つかった内容は上に残っています。コピーするか、サーバーを管理している人に私の追加を頼んでください。',
  mayNotShare:
    'このチャンネルではあなたが書き込めないため、代わりに返信することもできません。見つかった内容は上に残っています。コピーして使ってください。',
  cannotReply: (channel) =>
    `${channel} で質問をもらいましたが、そこでは返信できません。メッセージの送信と履歴の閲覧の権限が必要です。サーバーを管理している人に許可してもらってください。ここでなら \`/explain\` ですぐに答えます。`,
  targetGone: '返信先のメッセージはもうないため、何も投稿しませんでした。',
  gladToHelp: 'どういたしまして！質問があれば、いつでもメンションしてください。',
  gladToHelpDirectly: 'どういたしまして！質問があれば、いつでも書いてください。',
  sorryForThat:
    'お役に立てず、すみません。ノートにあることしか答えられません。別の言葉で試すか、`/help` でノートの内容を確かめてください。',

  dismiss: '消す',
  notYoursToDismiss: 'この回答を消せるのは、質問した人か、**メッセージの管理**ができる人だけです。',
  answeredAlready: (link) => `これは少し前にここで回答済みです：${link}`,
};
