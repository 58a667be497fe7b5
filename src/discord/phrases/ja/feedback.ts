import type { FeedbackPhrases } from '../contract/feedback.ts';

/** Feedback on answers. */
export const feedback: FeedbackPhrases = {
  helpful: '役に立った',
  missed: '質問と違う',
  remark: '足りなかったことを書く',

  onlyAsker:
    '役に立ったかどうかは、質問した人だけが答えられます。自分で質問すれば、ボタンはあなたのものです。',
  notKept:
    'ありがとうございます！ただ、記録できませんでした。後でもう一度試すか、運営者に伝えてください。原因はログにあります。',
  otherPlaces: (asked) =>
    `違いましたか？これらの箇所も **${asked}** に触れています。どれも違うなら、足りなかったことを教えてください。`,
  noOtherPlaces: (asked) =>
    `**${asked}** についてはノートにほかにありません。足りなかったことを書けば、ノートを書く人が追加するかもしれません。`,
  remarkTitle: '何が足りませんでしたか？',
  remarkLabel: '何を知りたかったですか？',
  remarkHint: '空欄でも構いません。サーバーが許可していれば、名前なしで 30 日間保存します。',
  thanksKept: 'ありがとうございます！ノートを書く人に、名前なしで届きます。',
  thanksUnkept: 'ありがとうございます！このサーバーは文章を保存しないので、回数だけ記録しました。',
};
